import QtQuick
import Effleur.Kit

// Leaves the end for the library; its key stands beside it.
CommandButton {
    id: root

    height: 72
    radius: Theme.BigButtonRadius
    inverse: true
    command: Action.Done

    Row {
        anchors.centerIn: parent
        spacing: 13

        Words {
            style: Theme.BigButton
            font.weight: Font.DemiBold
            text: root.label
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
