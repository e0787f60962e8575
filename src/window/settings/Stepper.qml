import QtQuick
import Effleur.Kit

// A number between minus and plus.
Row {
    id: root

    required property string name
    required property string text
    property bool lowest: false
    property bool highest: false
    signal lowered
    signal raised

    spacing: Theme.SpaceXs

    IconButton {
        icon: "minus"
        name: qsTr("%1: less").arg(root.name)
        opacity: root.lowest ? Theme.opacity.disabled : 1
        onTriggered: root.lowered()
    }
    Words {
        width: 92
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        style: Theme.BodyLarge
        text: root.text
    }
    IconButton {
        icon: "plus"
        name: qsTr("%1: more").arg(root.name)
        opacity: root.highest ? Theme.opacity.disabled : 1
        onTriggered: root.raised()
    }
}
