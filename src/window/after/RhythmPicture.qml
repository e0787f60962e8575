pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// The last six weeks side by side, a dot a day; today's has a ring. Beside them how often that was.
Item {
    id: root

    required property RhythmModel rhythm
    readonly property double inset: 20 ///< for the letters of the days
    readonly property double row: 14
    readonly property double pitch: 26

    height: 7 * root.row

    Repeater {
        model: root.rhythm.weekdays

        Words {
            required property int index
            required property string modelData

            y: (index + 0.5) * root.row - height / 2
            width: 14
            horizontalAlignment: Text.AlignHCenter
            style: Theme.Caption
            size: 12
            text: modelData
            color: Theme.text2
        }
    }
    Repeater {
        model: root.rhythm.days

        Item {
            id: day

            required property int index
            required property bool on
            required property bool today
            readonly property double across: day.on ? 10 : 4

            x: root.inset + (Math.floor(day.index / 7) + 0.5) * root.pitch
            y: (day.index % 7 + 0.5) * root.row

            Box {
                x: -day.across / 2
                y: -day.across / 2
                width: day.across
                height: day.across
                radius: width / 2
                color: day.today ? Theme.text : day.on ? Theme.text2 : Theme.lineStrong
            }
            Box {
                visible: day.today
                x: -8
                y: -8
                width: 16
                height: 16
                radius: width / 2
                edgeWidth: 1.5
                edge: Theme.text
            }
        }
    }
    Words {
        id: often

        x: root.inset + 6 * root.pitch + 18
        width: root.width - x
        style: Theme.Body
        size: 17
        text: root.rhythm.often
        wrapMode: Text.WordWrap
    }
    Words {
        visible: often.height + 6 + height <= root.height + 8
        x: often.x
        y: often.height + 6
        width: often.width
        style: Theme.Label
        size: 15
        font.weight: Font.Normal
        text: root.rhythm.tested
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
}
