import QtQuick
import Effleur.Kit

// A text of these pages, which is read aloud: 20 px or more, and larger with the small texts as far as there is room.
Words {
    id: root

    property double px: 20

    style: Theme.BodyLarge
    size: root.px * Math.min(Theme.textScale, 1.18)
    font.weight: Font.Normal
}
