pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// What the author calls it, the place and the hands. What is too long for a line at its smallest size takes two; over
// the how-to all three stand closer.
Item {
    id: root

    required property task task
    property bool close: false
    property double words: 1 ///< how clearly place and hands are seen; the title stays, dimmed
    property bool tells: false ///< a tap on the title tells how it is done
    readonly property bool twoTitles: !root.close && titleMeasure.implicitWidth > root.width
    readonly property bool twoPlaces: !root.close && placeMeasure.implicitWidth > root.width
    readonly property bool twoHands: !root.close && handsMeasure.implicitWidth > root.width
    readonly property bool high: root.twoHands && !root.twoPlaces ///< all stand higher, so that two lines of hands keep off the count
    readonly property double placeBase: root.close ? 163 : root.twoPlaces ? (root.twoHands ? 206 : 211) : !root.twoHands ? 231 : root.twoTitles ? 204 : 198
    readonly property double handsBase: root.close ? 205 : root.twoPlaces ? (root.twoHands ? 266 : 284) : !root.twoHands ? 274 : root.twoTitles ? 243 : 239

    component Measure: Words {
        visible: false
    }

    Measure {
        id: titleMeasure

        style: Theme.SessionTitle
        size: Theme.fitMin(Theme.SessionTitle)
        text: root.task.title
    }
    Measure {
        id: placeMeasure

        style: Theme.SessionWhere
        size: Theme.fitMin(Theme.SessionWhere)
        text: root.task.place
    }
    Measure {
        id: handsMeasure

        style: Theme.SessionHint
        size: 32
        text: root.task.hands
    }
    CommandButton {
        id: title

        x: -14
        y: root.close ? 66 : root.high ? 72 : 78
        width: root.width + 28
        height: root.close ? 64 : root.high ? 84 : root.twoPlaces ? 88 : 102
        radius: Theme.TileRadius
        enabled: root.tells
        activeFocusOnTab: root.tells
        quiet: true
        inverse: false
        command: Action.HowTo
        name: root.tells ? qsTr("%1: how it is done").arg(root.task.title) : root.task.title
        Accessible.role: root.tells ? Accessible.Button : Accessible.Heading

        Words {
            x: 12
            width: root.width - x + 14
            base: (root.close ? 113 : root.high ? (root.twoTitles ? 110 : 138) : root.twoTitles ? 121 : 150) - title.y
            style: Theme.SessionTitle
            size: root.close ? 50 : !root.twoTitles ? 84 : root.high ? 50 : 56
            text: root.twoTitles ? root.task.broken : root.task.title
            opacity: Math.max(Theme.opacity.past, root.words)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: root.close ? 34 : root.twoTitles ? 40 : 56
            lineHeight: !root.twoTitles ? 1 : root.high ? 50 : 56
            lineHeightMode: root.twoTitles ? Text.FixedHeight : Text.ProportionalHeight
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    Words {
        width: root.width
        base: root.placeBase
        opacity: root.words
        style: Theme.SessionWhere
        size: root.twoPlaces ? (root.twoHands ? 28 : 34) : 42
        text: root.task.place
        fontSizeMode: root.twoPlaces ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: root.close ? 28 : 34
        wrapMode: root.twoPlaces ? Text.WordWrap : Text.NoWrap
        lineHeight: root.twoPlaces ? (root.twoHands ? 31 : 37) : 1
        lineHeightMode: root.twoPlaces ? Text.FixedHeight : Text.ProportionalHeight
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Words {
        width: root.width
        base: root.handsBase
        opacity: root.words
        style: Theme.SessionHint
        size: root.twoHands && root.twoPlaces ? 22 : root.high && root.twoTitles ? 32 : 34
        text: root.task.hands
        fontSizeMode: root.twoHands ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: 24
        wrapMode: root.twoHands ? Text.WordWrap : Text.NoWrap
        lineHeight: root.twoHands ? (root.twoPlaces ? 25 : 34) : 1
        lineHeightMode: root.twoHands ? Text.FixedHeight : Text.ProportionalHeight
        maximumLineCount: 2
        color: Theme.text2
        elide: Text.ElideRight
    }
}
