import QtQuick
import Effleur.Kit

// What to watch for: as wide as its words, at most a line's width; then it takes more lines.
Item {
    id: root

    required property double most
    required property double size
    required property string text

    width: words.x + words.width + root.size * 0.6
    height: words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Watch for: %1").arg(root.text)

    Icon {
        y: (root.size * 1.3 - size) / 2
        size: Math.round(root.size * 0.9)
        name: "close"
        color: Theme.signs.caution
    }
    Words {
        id: words

        x: root.size * 1.4
        width: Math.min(Math.ceil(implicitWidth), root.most - x - root.size * 0.6)
        style: Theme.BodyLarge
        size: root.size
        font.weight: Font.Normal
        text: root.text
        color: Theme.text2
        wrapMode: Text.WordWrap
        lineHeight: 1.16
        Accessible.ignored: true
    }
}
