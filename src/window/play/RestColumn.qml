import QtQuick
import Effleur.Kit
import Effleur.Play

// The person rests under the towel: what is still to be done, then nothing.
Item {
    id: root

    required property SessionModel session

    Glyph {
        y: 33
        size: 38
        technique: root.session.task.technique
    }
    Words {
        x: 52
        base: 62
        style: Theme.SessionHint
        text: root.session.task.title
        color: Theme.text2
    }
    Words {
        base: 330
        style: Theme.SessionTitle
        size: Math.min(64, Math.floor(64 * root.width / natural.implicitWidth))
        text: natural.text
        lineHeight: 72
        lineHeightMode: Text.FixedHeight
    }
    CueRow {
        y: 60
        width: root.width
        session: root.session
    }
    Words {
        base: 632
        style: Theme.SessionHint
        text: root.session.coming.present ? qsTr("%1 s of rest, then: %2").arg(root.session.dose.seconds).arg(root.session.coming.title) : qsTr("%1 s of rest, then the end").arg(root.session.dose.seconds)
        color: Theme.text2
    }
    Words {
        id: natural

        visible: false
        style: Theme.SessionTitle
        size: 64
        text: (root.session.body.clothed ? qsTr("Let go.") : qsTr("Cover them.")) + "\n" + qsTr("Step away.")
    }
}
