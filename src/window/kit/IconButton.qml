import QtQuick
import Effleur.Kit

CommandButton {
    id: root

    property double iconSize: 22

    width: 44
    height: 44
    radius: Theme.FieldRadius
    quiet: true
    inverse: false

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: root.iconSize
        color: Theme.text2
    }
    Tip {
        text: root.name
        over: root.hovered
        focused: root.activeFocus
    }
}
