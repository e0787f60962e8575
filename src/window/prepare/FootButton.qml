import QtQuick
import Effleur.Kit

// As wide as its words, with an icon before them or a second line below.
Press {
    id: root

    property string icon
    property string sub
    property double px: 20

    width: Math.max(row.width, second.implicitWidth) + 52
    height: 72
    radius: Theme.BigButtonRadius

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.sub === "" ? 0 : -14
        spacing: 16

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 22
            color: Theme.text2
        }
        Say {
            anchors.verticalCenter: parent.verticalCenter
            px: root.px
            font.weight: Font.Medium
            text: root.name
        }
    }
    Say {
        id: second

        visible: root.sub !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 14
        text: root.sub
        color: Theme.text2
    }
}
