import QtQuick
import Effleur.Kit

// Somebody to choose; round, since it is one of them.
Press {
    id: root

    property string icon
    property string detail
    property bool ticked: false

    height: 70
    radius: Theme.FieldRadius
    quiet: true
    Accessible.role: root.icon === "" ? Accessible.RadioButton : Accessible.Button
    Accessible.checked: root.ticked

    Box {
        visible: root.icon === ""
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        width: 34
        height: 34
        radius: width / 2
        color: root.ticked ? Theme.inverse : "transparent"
        edgeWidth: root.ticked ? 0 : 2
        edge: Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.ticked
            name: "check"
            size: 22
            color: Theme.onInverse
        }
    }
    Icon {
        visible: root.icon !== ""
        x: 17
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 24
        color: Theme.text2
    }
    Column {
        x: 64
        width: root.width - 76
        anchors.verticalCenter: parent.verticalCenter

        Say {
            width: parent.width
            px: 22
            font.weight: root.ticked ? Font.Medium : Font.Normal
            text: root.name
            elide: Text.ElideRight
            color: root.icon === "" ? Theme.text : Theme.text2
        }
        Say {
            visible: root.detail !== ""
            width: parent.width
            text: root.detail
            color: Theme.text2
            elide: Text.ElideRight
        }
    }
}
