import QtQuick
import Effleur.Kit
import Effleur.Play

// How the work that comes is done, and what to watch for: what the voice says, for whoever does not hear it.
Item {
    id: root

    required property SessionModel session
    readonly property string cue: root.session.task.how.cue
    readonly property string mistake: root.session.task.how.mistakes[0] ?? ""
    readonly property bool small: whole.implicitWidth > 2 * root.width - 60

    Words {
        id: whole

        visible: false
        style: Theme.SessionNext
        size: 30
        text: root.cue
    }
    Words {
        width: root.width
        base: root.small ? 399 : 408
        style: Theme.SessionNext
        size: root.small ? 26 : 30
        text: root.cue
        wrapMode: Text.WordWrap
        lineHeight: root.small ? 30 : 37
        lineHeightMode: Text.FixedHeight
        maximumLineCount: root.small ? 3 : 2
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
