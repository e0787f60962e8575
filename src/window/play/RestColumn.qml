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
        width: root.width
        base: 330
        style: Theme.SessionTitle
        size: 64
        text: qsTr("Cover the back.") + "\n" + qsTr("Step away.")
        fontSizeMode: Text.HorizontalFit
        lineHeight: 72
        lineHeightMode: Text.FixedHeight
    }
}
