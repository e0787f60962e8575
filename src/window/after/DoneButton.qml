import QtQuick
import Effleur.Kit

// Leaves the end for the library, or for the change of places; its key stands beside it.
CommandButton {
    id: root

    property bool changesPlaces: false

    height: 72
    radius: Theme.BigButtonRadius
    inverse: true
    command: Action.Done
    name: root.changesPlaces ? qsTr("Change places") : root.label

    Row {
        anchors.centerIn: parent
        spacing: 13
        scale: Math.min(1, (root.width - 32) / implicitWidth)

        Words {
            style: Theme.BigButton
            font.weight: Font.DemiBold
            text: root.name
            color: root.ink
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            text: root.key
            color: root.ink
            opacity: Theme.opacity.hint
        }
    }
}
