import QtQuick
import Effleur.Kit

// A tool with its key.
CommandButton {
    id: root

    width: row.width + 28
    height: 44
    radius: Theme.FieldRadius
    quiet: true

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 9

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 18
            color: root.ink
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            size: 15
            text: root.name
            color: root.inverse ? root.ink : Theme.text2
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Key
            size: 13
            text: root.key
            color: root.dimInk
        }
    }
}
