pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// The session as it was played: bars stand on y 0, dotted where they were eased off, a line where that was asked for.
Item {
    id: root

    required property FinishModel model

    Accessible.role: Accessible.Graphic
    Accessible.name: root.model.line

    Repeater {
        model: root.model.bars

        FinalBar {
            x: begin * root.width
            width: Math.max(2, share * root.width - 2.5)
        }
    }
    Repeater {
        model: root.model.bars

        Glyph {
            required property double runCentre

            visible: runCentre >= 0
            x: runCentre * root.width - 10
            y: 8
            size: 20
        }
    }
    Repeater {
        model: root.model.changes

        Item {
            id: marker

            required property double share
            required property string tag

            visible: marker.tag !== ""
            x: marker.share * root.width

            Rectangle {
                x: -1
                y: -72
                width: 2
                height: 72
                color: Theme.text
            }
            Words {
                x: marker.share > 0.82 ? -12 - width : 12
                y: -67 - baselineOffset
                style: Theme.Body
                font.weight: Font.Medium
                text: marker.tag
            }
        }
    }
}
