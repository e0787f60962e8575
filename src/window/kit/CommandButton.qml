import QtQuick
import Effleur.Kit

// A control that is a command of the table: its words, icon, key and state are the table's, unless it is told others.
// With no command it is whatever its user makes of it.
Press {
    id: root

    property int command: -1
    property string icon: live.icon
    property string label: live.label
    property string key: live.key
    readonly property bool on: live.on

    name: root.label === "" ? live.label : root.label
    inverse: root.on
    onTriggered: Commands.trigger(root.command)

    LiveCommand {
        id: live

        from: Commands
        action: root.command
    }
}
