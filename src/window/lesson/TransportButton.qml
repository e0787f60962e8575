import QtQuick
import Effleur.Kit

// Icon, word, and the key below it.
CommandButton {
    id: root

    height: 64
    radius: Theme.ButtonRadius

    Row {
        anchors.centerIn: parent
        spacing: Theme.SpaceM

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 20
            color: root.ink
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: Math.min(implicitWidth, root.width - 52)
                style: Theme.Label
                size: 16
                minimumPixelSize: 10
                fontSizeMode: Text.HorizontalFit
                text: root.name
                color: root.ink
            }
            Words {
                width: Math.min(implicitWidth, root.width - 52)
                style: Theme.Key
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 9
                text: root.key
                color: root.dimInk
            }
        }
    }
}
