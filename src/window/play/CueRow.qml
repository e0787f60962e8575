import QtQuick
import Effleur.Kit
import Effleur.Play

// How the work that comes is done, and what to watch for: what the voice says, for whoever does not hear it.
Item {
    id: root

    required property SessionModel session
    readonly property string cue: root.session.task.how.cue
    readonly property string mistake: root.session.task.how.mistakes[0] ?? ""
    /// So many lines of its size are needed: 2 of 30 px, 3 of 26, 4 of 22.
    readonly property int lines: whole.implicitWidth <= 2 * root.width - 60 ? 2 : whole.implicitWidth * 26 / 30 <= 3 * root.width - 120 ? 3 : 4
    readonly property bool small: root.lines > 2

    Words {
        id: whole

        visible: false
        style: Theme.SessionNext
        size: 30
        text: root.cue
    }
    Words {
        width: root.width
        base: [408, 399, 395][root.lines - 2]
        style: Theme.SessionNext
        size: 38 - 4 * root.lines
        text: root.cue
        wrapMode: Text.WordWrap
        lineHeight: [37, 30, 25][root.lines - 2]
        lineHeightMode: Text.FixedHeight
        maximumLineCount: root.lines
        elide: Text.ElideRight
    }
    Icon {
        visible: root.mistake !== ""
        x: -2
        y: watch.y + 6
        size: 24
        name: "close"
        color: Theme.signs.caution
    }
    Words {
        id: watch

        x: 40
        width: root.width - x
        base: lineCount > 1 ? (root.small ? 488 : 484) : 494
        style: Theme.SessionLead
        size: root.small ? 24 : 26
        text: root.mistake
        color: Theme.text2
        wrapMode: Text.WordWrap
        lineHeight: 27
        lineHeightMode: Text.FixedHeight
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
