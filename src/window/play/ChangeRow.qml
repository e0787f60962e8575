import QtQuick
import Effleur.Kit
import Effleur.Play

// The seconds of a change or of a count-in, and what to do in them.
Item {
    id: root

    required property SessionModel session
    readonly property double edge: root.session.progress.countdown > 9 ? 162 : 86

    Digits {
        x: root.session.progress.countdown > 9 ? -8 : -10
        base: 396
        style: Theme.SessionCount
        size: root.session.progress.countdown > 9 ? 122 : 140
        text: root.session.progress.countdown.toString()
    }
    Words {
        x: root.edge
        base: hint.lineCount > 1 ? 326 : 341
        style: Theme.SessionValue
        text: root.session.change.title
    }
    Words {
        id: hint

        x: root.edge
        width: root.width - x
        base: hint.lineCount > 1 ? 360 : 381
        style: Theme.SessionHint
        size: hint.text.length > 34 ? 26 : 30
        text: root.session.change.hint
        color: Theme.text2
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
