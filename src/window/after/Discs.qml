pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// Pressure as five small discs: filled up to the level, dashed where it was eased off. Their middle is at y 0.
Item {
    id: root

    required property int level
    required property int full

    width: 92
    Accessible.ignored: true

    Repeater {
        model: [4, 5.5, 7, 8.5, 10]

        Item {
            id: disc

            required property int index
            required property double modelData
            readonly property bool filled: disc.index < root.level
            readonly property bool eased: !disc.filled && disc.index < root.full

            x: [0, 13, 29, 48, 71][disc.index]
            y: -disc.modelData
            width: 2 * disc.modelData
            height: width

            Box {
                visible: !disc.eased
                anchors.fill: parent
                radius: disc.modelData
                color: disc.filled ? Theme.text : "transparent"
                edgeWidth: disc.filled ? 0 : 1.5
                edge: Theme.lineStrong
            }
            Icon {
                visible: disc.eased
                name: "ring-dashed"
                size: parent.width + 2
                anchors.centerIn: parent
                color: Theme.text
            }
        }
    }
}
