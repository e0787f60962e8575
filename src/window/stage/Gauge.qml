pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// Pressure as five discs, number and word: filled up to the level, dashed where it was eased off. Its middle is at y 0.
Item {
    id: root

    required property pressure pressure
    property color ink: Theme.text
    property color dim: Theme.text2
    property color hollow: Theme.lineStrong
    property string icon: "press"
    property double iconSize: 42
    property bool strong: false

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Pressure %1 of 5, %2").arg(root.pressure.level).arg(root.pressure.word)

    Icon {
        x: 2
        y: -root.iconSize / 2 + 2
        name: root.icon
        size: root.iconSize
        color: root.icon === "press" ? root.dim : root.ink
    }
    Repeater {
        model: Theme.gaugeRadii

        PressureDisc {
            required property int index
            required property double modelData

            x: Theme.gaugeCentres[index] - radius
            y: -radius
            radius: modelData
            filled: index < root.pressure.level
            eased: index < root.pressure.full
            ink: root.ink
            hollow: root.hollow
        }
    }
    Words {
        id: number

        x: 273
        base: 15
        style: Theme.SessionValue
        size: root.strong ? 52 : 42
        text: root.pressure.level
        font.weight: root.strong ? Font.DemiBold : Font.Medium
        color: root.ink
    }
    Words {
        x: number.x + number.width + 9
        width: root.width - x
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 26
        base: 15
        style: Theme.SessionValue
        size: root.strong ? 52 : 42
        text: root.pressure.word
        color: root.strong ? root.ink : root.dim
        font.weight: root.strong ? Font.DemiBold : Font.Medium
    }
}
