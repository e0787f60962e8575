pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// Twelve weeks side by side: a dot a day, as large as the massage was long; below, the minutes of each week.
Item {
    id: root

    required property HistoryModel history
    readonly property double inset: 26 ///< for the letters of the days
    readonly property double pitch: (root.width - root.inset) / 12

    height: 190
    Accessible.role: Accessible.Graphic
    Accessible.name: root.history.summary

    Repeater {
        model: root.history.weekdays

        Words {
            required property int index
            required property string modelData

            y: 9 + index * 18 - height / 2
            width: 16
            horizontalAlignment: Text.AlignHCenter
            style: Theme.Caption
            size: 12
            text: modelData
            color: Theme.text2
        }
    }
    Repeater {
        model: root.history.days

        Item {
            id: day

            required property int index
            required property int minutes
            required property double size
            required property bool today
            readonly property double across: day.minutes > 0 ? 7 + 9 * day.size : 4

            x: root.inset + (Math.floor(day.index / 7) + 0.5) * root.pitch
            y: 9 + (day.index % 7) * 18

            Box {
                x: -day.across / 2
                y: -day.across / 2
                width: day.across
                height: day.across
                radius: day.across / 2
                color: day.minutes > 0 ? Theme.text : Theme.lineStrong
            }
            Box {
                visible: day.today
                x: -9
                y: -9
                width: 18
                height: 18
                radius: width / 2
                edgeWidth: 1.5
                edge: Theme.text2
            }
        }
    }
    Repeater {
        model: root.history.weeks

        Item {
            id: week

            required property int index
            required property int minutes
            required property double share
            required property string label

            x: root.inset + week.index * root.pitch
            width: root.pitch

            Box {
                x: (week.width - 22) / 2
                y: 164 - height
                width: 22
                height: week.minutes > 0 ? 4 + 26 * week.share : 2
                radius: Theme.SegmentRadius
                color: week.minutes > 0 ? Theme.text2 : Theme.line
            }
            Words {
                visible: week.index % 2 === 1
                anchors.horizontalCenter: parent.horizontalCenter
                base: 182
                style: Theme.Caption
                size: 12
                text: week.label
                color: Theme.text2
            }
        }
    }
}
