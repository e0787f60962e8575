import QtQuick
import Effleur.Kit

// A big control of the session: icon and words above, the key below.
CommandButton {
    id: root

    property string detail

    Column {
        anchors.centerIn: parent
        spacing: root.key === "" && root.detail === "" ? 0 : 5

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: 30
            spacing: 14

            Icon {
                visible: root.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                color: root.ink
                size: root.label === "" ? 32 : 28
            }
            Words {
                visible: root.label !== ""
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.BigButton
                width: Math.min(implicitWidth, root.width - (root.icon === "" ? 24 : 62))
                text: root.label
                color: root.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 15
            }
        }
        Words {
            visible: root.key !== "" || root.detail !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            style: Theme.Key
            text: root.detail === "" ? root.key : root.detail
            color: root.dimInk
        }
    }
}
