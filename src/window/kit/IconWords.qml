import QtQuick
import Effleur.Kit

// A control as wide as its words, with its icon before them.
CommandButton {
    id: root

    property string value
    property int style: Theme.BodyLarge

    name: root.value === "" ? root.label : root.label + " " + root.value
    width: row.width + 54

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 14

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 20
            color: root.inverse ? root.ink : Theme.text2
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: root.style
            text: root.label
            color: root.value === "" ? root.ink : Theme.text2
            font.weight: root.value === "" ? Theme.weight(root.style) : Font.Normal
        }
        Words {
            visible: root.value !== ""
            anchors.verticalCenter: parent.verticalCenter
            style: root.style
            text: root.value
            color: root.ink
        }
    }
}
