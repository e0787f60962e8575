import QtQuick
import Effleur.Kit
import Effleur.Play

// How the work that comes is done, and what to watch for: what the voice says, for whoever does not hear it. Both stand
// together in the middle of their room.
Item {
    id: root

    required property SessionModel session
    readonly property string mistake: root.session.task.how.mistakes[0] ?? ""
    readonly property double begin: 376
    readonly property double room: 148
    readonly property double between: root.mistake === "" ? 0 : 10
    readonly property double taken: cue.contentHeight + root.between + (root.mistake === "" ? 0 : watch.height)

    CueWords {
        id: cue

        width: root.width
        y: root.begin + Math.max(0, root.room - root.taken) / 2
        room: root.room - root.between - (root.mistake === "" ? 0 : watch.height)
        text: root.session.task.how.cue
    }
    Icon {
        visible: root.mistake !== ""
        x: -2
        y: watch.y + 4
        size: 24
        name: "close"
        color: Theme.signs.caution
    }
    Words {
        id: watch

        x: 40
        y: cue.y + cue.contentHeight + root.between
        width: root.width - x
        style: Theme.SessionLead
        size: 26
        text: root.mistake
        color: Theme.text2
        wrapMode: Text.WordWrap
        lineHeight: 0.95
    }
}
