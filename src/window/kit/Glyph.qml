import QtQuick
import Effleur.Kit

// A technique's glyph.
Image {
    id: root

    required property int technique
    property color color: Theme.techniqueText(root.technique, Theme.scheme)
    property double size: 24

    width: root.size
    height: root.size
    source: Theme.glyph(root.technique, root.color)
    sourceSize.width: root.size * 2
    sourceSize.height: root.size * 2
    transform: Upright {
        across: root.width
    }
    smooth: true
    Accessible.ignored: true
}
