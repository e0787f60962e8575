import QtQuick
import Effleur.Kit

// The one way on; its key stands beside it.
CommandButton {
    id: root

    inverse: true
    command: Action.Onward

    Row {
        anchors.centerIn: parent
        spacing: Theme.SpaceM

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 22
            color: root.ink
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.BigButton
            text: root.label
            color: root.ink
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Body
            font.weight: Font.Normal
            text: root.key
            color: root.ink
            opacity: Theme.opacity.hint
        }
    }
}
