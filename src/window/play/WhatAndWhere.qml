import QtQuick
import Effleur.Kit
import Effleur.Stage

// Technique, place and hands. A place too long for one line at its smallest size takes two.
Item {
    id: root

    required property task task
    readonly property bool twoLines: measure.implicitWidth > root.width
    readonly property double handsLeft: root.task.side === "" ? 0 : side.width + 12
    readonly property bool longHands: handsMeasure.implicitWidth > root.width - sideMeasure.implicitWidth - 12
    readonly property double handsBase: root.longHands ? (root.twoLines ? 264 : 252) : root.twoLines ? 273 : 260

    Glyph {
        x: 4
        y: 98
        size: 60
        technique: root.task.technique
    }
    Words {
        x: 86
        width: root.width - x
        base: 157
        style: Theme.SessionTitle
        text: root.task.title
        fits: true
    }
    Words {
        id: measure

        visible: false
        style: Theme.SessionWhere
        size: Theme.fitMin(Theme.SessionWhere)
        text: root.task.where
    }
    Words {
        width: root.width
        base: root.twoLines ? 203 : 219
        style: Theme.SessionWhere
        size: root.twoLines ? 34 : 42
        text: root.task.where
        fontSizeMode: root.twoLines ? Text.FixedSize : Text.HorizontalFit
        wrapMode: root.twoLines ? Text.WordWrap : Text.NoWrap
        lineHeight: root.twoLines ? 37 : 1
        lineHeightMode: root.twoLines ? Text.FixedHeight : Text.ProportionalHeight
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Words {
        id: side

        base: root.handsBase
        style: Theme.SessionHint
        size: root.longHands ? 24 : root.twoLines ? 26 : 30
        text: root.task.side
    }
    Words {
        id: sideMeasure

        visible: false
        style: Theme.SessionHint
        text: root.task.side
    }
    Words {
        id: handsMeasure

        visible: false
        style: Theme.SessionHint
        size: 22
        text: root.task.hands
    }
    Words {
        x: root.handsLeft
        width: root.width - x
        base: root.handsBase
        style: Theme.SessionHint
        size: root.longHands ? (root.twoLines ? 18 : 21) : root.twoLines ? 26 : 30
        fontSizeMode: root.longHands ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: 20
        wrapMode: root.longHands ? Text.WordWrap : Text.NoWrap
        lineHeight: root.longHands ? (root.twoLines ? 20 : 25) : 1
        lineHeightMode: root.longHands ? Text.FixedHeight : Text.ProportionalHeight
        maximumLineCount: 2
        text: root.task.hands
        color: Theme.text2
        elide: Text.ElideRight
    }
}
