import QtQuick
import Effleur.Kit

// One of the discs of a pressure: filled, hollow, or dashed where it was eased off.
Item {
    id: root

    required property double radius
    property bool filled: false
    property bool eased: false
    property color ink: Theme.text
    property color hollow: Theme.lineStrong

    width: 2 * root.radius
    height: width

    Box {
        visible: root.filled || !root.eased
        anchors.fill: parent
        radius: root.radius
        color: root.filled ? root.ink : "transparent"
        edgeWidth: root.filled ? 0 : 2
        edge: root.hollow
    }
    Icon {
        visible: root.eased && !root.filled
        name: "ring-dashed"
        size: parent.width + 2
        anchors.centerIn: parent
        color: root.ink
    }
}
