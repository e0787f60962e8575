import QtQuick
import Effleur.Kit

// Something the class is shown, or not.
CommandButton {
    id: root

    property bool shown: root.on
    property bool more: false

    width: 94
    height: 40
    inverse: false
    radius: Theme.FieldRadius
    Accessible.role: root.more ? Accessible.Button : Accessible.CheckBox
    Accessible.checkable: !root.more
    Accessible.checked: root.shown

    Row {
        anchors.centerIn: parent
        spacing: 6

        Icon {
            visible: root.shown || root.more
            anchors.verticalCenter: parent.verticalCenter
            name: root.more ? "more" : "check"
            size: 15
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 30)
            style: Theme.Label
            size: 14
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            text: root.name
            color: root.shown || root.more ? Theme.text : Theme.text3
        }
    }
}
