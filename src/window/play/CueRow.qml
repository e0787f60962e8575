import QtQuick
import Effleur.Kit
import Effleur.Play

// How the work that comes is done, and what to watch for: what the voice says, for whoever does not hear it.
Item {
    id: root

    required property SessionModel session
    readonly property string mistake: root.session.task.how.mistakes[0] ?? ""

    CueWords {
        id: cue

        width: root.width
        cue: root.session.task.how.cue
        sizes: [30, 26, 22]
        bases: [408, 399, 395]
        lineHeights: [37, 30, 25]
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
        base: lineCount > 1 ? (cue.fit ? 488 : 484) : 494
        style: Theme.SessionLead
        size: cue.fit ? 24 : 26
        text: root.mistake
        color: Theme.text2
        wrapMode: Text.WordWrap
        lineHeight: 27
        lineHeightMode: Text.FixedHeight
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
