import QtQuick
import Effleur.Presentation
import Effleur.Ui

Item {
    id: root

    required property SessionModel session

    Glyph {
        x: 4
        y: 98
        size: 60
        technique: root.session.technique
    }
    Words {
        x: 86
        width: root.width - x
        base: 157
        style: Theme.SessionTitle
        text: root.session.title
        fits: true
    }
    Words {
        width: root.width
        base: 219
        style: Theme.SessionWhere
        text: root.session.where
        fits: true
    }
    Words {
        id: side

        base: 260
        style: Theme.SessionHint
        text: root.session.side === "" || root.session.hands === "" ? root.session.side : qsTr("%1, ").arg(root.session.side)
    }
    Words {
        x: side.width
        width: root.width - x
        base: 260
        style: Theme.SessionHint
        text: root.session.hands
        color: Theme.text2
        elide: Text.ElideRight
    }
}
