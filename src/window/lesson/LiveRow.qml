import QtQuick
import Effleur.Kit

// A dose that can be changed while it runs.
Item {
    id: root

    required property string label
    required property string value
    required property string detail
    property bool lowest: false
    property bool highest: false
    signal lowered
    signal raised

    height: 56

    Rectangle {
        width: root.width
        height: 1
        color: Theme.line
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: 106
        style: Theme.Body
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        font.weight: Font.Medium
        text: root.label
    }
    IconButton {
        x: 108
        anchors.verticalCenter: parent.verticalCenter
        icon: "minus"
        name: qsTr("%1: less").arg(root.label)
        enabled: !root.lowest
        opacity: root.lowest ? Theme.opacity.disabled : 1
        onTriggered: root.lowered()
    }
    Row {
        x: 152 + (root.width - 196 - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Words {
            id: number

            width: Math.min(implicitWidth, 104)
            style: Theme.ItemTitle
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            size: root.detail === "" ? 20 : 24
            font.weight: Font.DemiBold
            text: root.value
        }
        Words {
            anchors.baseline: number.baseline
            width: Math.min(implicitWidth, 102 - number.width)
            style: Theme.Body
            size: 15
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 9
            text: root.detail
            color: Theme.text2
        }
    }
    IconButton {
        x: root.width - 44
        anchors.verticalCenter: parent.verticalCenter
        icon: "plus"
        name: qsTr("%1: more").arg(root.label)
        enabled: !root.highest
        opacity: root.highest ? Theme.opacity.disabled : 1
        onTriggered: root.raised()
    }
}
