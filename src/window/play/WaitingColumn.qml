import QtQuick
import Effleur.Kit
import Effleur.Play

// The step is done; the session waits.
Item {
    id: root

    required property SessionModel session

    WhatAndWhere {
        width: root.width
        task: root.session.task
    }
    Words {
        base: 341
        style: Theme.SessionValue
        text: qsTr("When you are ready")
    }
    Words {
        base: 381
        width: root.width
        style: Theme.SessionHint
        text: qsTr("both hands rest, without pressure")
        color: Theme.text2
        elide: Text.ElideRight
    }
    Glyph {
        visible: root.session.coming.present
        x: 2
        y: 434
        size: 44
        technique: root.session.coming.technique
    }
    Words {
        visible: root.session.coming.present
        x: 86
        width: root.width - x
        base: 466
        style: Theme.SessionNext
        text: root.session.coming.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 26
        elide: Text.ElideRight
    }
    NextStep {
        visible: root.session.coming.present
        x: 86
        width: root.width - x
        base: 512
        bright: true
        coming: root.session.coming
    }
    GoOnButton {
        y: 552
        width: root.width
    }
}
