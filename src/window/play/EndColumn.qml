import QtQuick
import Effleur.Kit
import Effleur.Play

// The session has come to its end; nothing is to be done.
Item {
    id: root

    Words {
        width: Math.min(root.width, 496)
        base: 304
        style: Theme.SessionTitle
        text: qsTr("Well done, both of you")
        wrapMode: Text.WordWrap
        lineHeight: 88
        lineHeightMode: Text.FixedHeight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        width: root.width
        base: 452
        style: Theme.SessionHint
        size: 28
        text: qsTr("Let them rest as long as they like.")
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
    }
    GoOnButton {
        y: 552
        width: root.width
        keyed: true
    }
}
