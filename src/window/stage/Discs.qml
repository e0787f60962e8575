pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// A pressure as five small discs: filled up to the level, dashed where it was eased off. Their middle is at y 0.
Row {
    id: root

    required property pressure pressure
    property color ink: Theme.text
    property color hollow: Theme.lineStrong
    readonly property double share: 0.75 ///< of the large gauge's discs

    spacing: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Pressure %1 of 5, %2").arg(root.pressure.level).arg(root.pressure.word)

    Repeater {
        model: Theme.gaugeRadii

        Item {
            id: disc

            required property int index
            required property double modelData
            readonly property bool filled: disc.index < root.pressure.level
            readonly property bool eased: !disc.filled && disc.index < root.pressure.full

            width: 2 * disc.modelData * root.share
            height: width
            y: -width / 2

            Box {
                visible: !disc.eased
                anchors.fill: parent
                radius: width / 2
                color: disc.filled ? root.ink : "transparent"
                edgeWidth: disc.filled ? 0 : 2
                edge: root.hollow
            }
            Icon {
                visible: disc.eased
                name: "ring-dashed"
                size: parent.width + 2
                anchors.centerIn: parent
                color: root.ink
            }
        }
    }
}
