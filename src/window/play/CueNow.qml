import QtQuick
import Effleur.Kit
import Effleur.Play

// How it is done, once more while it is done for the first time: a change is short, and hands are busy in it.
Item {
    id: root

    required property SessionModel session
    readonly property string cue: root.session.task.how.cue
    /// So many lines of its size are needed: 2 of 28 px, 3 of 24, 4 of 20.
    readonly property int lines: whole.implicitWidth <= 2 * root.width - 60 ? 2 : whole.implicitWidth * 24 / 28 <= 3 * root.width - 120 ? 3 : 4

    Words {
        id: whole

        visible: false
        style: Theme.SessionNext
        size: 28
        text: root.cue
    }
    Words {
        width: root.width
        base: [528, 520, 513][root.lines - 2]
        style: Theme.SessionNext
        size: 36 - 4 * root.lines
        text: root.cue
        wrapMode: Text.WordWrap
        lineHeight: [36, 28, 22][root.lines - 2]
        lineHeightMode: Text.FixedHeight
        maximumLineCount: root.lines
        elide: Text.ElideRight
    }
}
