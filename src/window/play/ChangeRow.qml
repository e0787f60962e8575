import QtQuick
import Effleur.Kit
import Effleur.Play

// The seconds of a change or of a count-in, in outlines, and what to do in them.
Item {
    id: root

    required property SessionModel session
    readonly property bool wide: root.session.change.seconds > 9 ///< so that nothing jumps at ten
    readonly property double edge: root.wide ? 124 : 86

    OutlinedNumber {
        x: -4
        y: 378 - size
        style: Theme.SessionCount
        size: root.wide ? 84 : 104
        text: root.session.progress.countdown.toString()
        color: Theme.text
    }
    Words {
        x: root.edge
        width: root.width - x
        base: hint.lineCount > 1 ? 326 : 341
        style: Theme.SessionValue
        text: root.session.change.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }
    Words {
        id: hint

        x: root.edge
        width: root.width - x
        base: hint.lineCount > 1 ? 360 : 381
        style: Theme.SessionHint
        size: hint.text.length > (root.wide ? 23 : 34) ? 26 : 30
        text: root.session.change.hint
        color: Theme.text2
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
