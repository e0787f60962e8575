import QtQuick
import Effleur.Kit
import Effleur.Play

// The technique, which step of how many, and the three small controls.
Item {
    id: root

    required property SessionModel session

    Glyph {
        y: 33
        size: 38
        technique: root.session.task.technique
    }
    Words {
        id: head

        visible: text !== ""
        x: 52
        base: 62
        style: Theme.SessionHint
        font.weight: Font.Medium
        text: root.session.task.head
        color: Theme.techniqueText(root.session.task.technique, Theme.scheme)
    }
    Words {
        x: head.visible ? head.x + head.width + 16 : 52
        width: root.width - 146 - x
        base: 62
        style: Theme.SessionLead
        text: root.session.caption.lead
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
        elide: Text.ElideRight
        Accessible.name: qsTr("Step %1").arg(text)
    }
    Row {
        x: root.width - 130
        y: 30
        spacing: Theme.SpaceXs

        IconButton {
            command: Action.Menu
        }
        IconButton {
            icon: Theme.scheme === Theme.Candle ? "sun" : Theme.scheme === Theme.Day ? "contrast" : "moon"
            command: Action.Theme
        }
        IconButton {
            command: Action.End
        }
    }
}
