import QtQuick
import Effleur.Kit

// A small control with an icon and its name.
CommandButton {
    id: root

    width: row.width + 32
    height: 44
    radius: Theme.FieldRadius

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 18
            color: Theme.text2
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            text: root.name
        }
    }
}
