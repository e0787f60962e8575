pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// A pressure as five small discs: filled up to the level, dashed where it was eased off. Their middle is at y 0.
Row {
    id: root

    required property int level
    required property int full
    property double share: 0.75 ///< of the large gauge's discs

    spacing: 8 * root.share / 0.75
    Accessible.ignored: true

    Repeater {
        model: Theme.gaugeRadii

        PressureDisc {
            required property int index
            required property double modelData

            y: -radius
            radius: modelData * root.share
            filled: index < root.level
            eased: index < root.full
        }
    }
}
