import QtQuick
import Effleur.Kit

// A technique's glyph.
Image {
    id: root

    required property int technique
    property color color: Theme.techniqueText(root.technique, Theme.scheme)
    property double size: 24
    property double sharpness: 2 ///< of the picture, in pixels for each of its size

    width: root.size
    height: root.size
    source: Theme.glyph(root.technique, root.color)
    sourceSize.width: root.size * root.sharpness
    sourceSize.height: root.size * root.sharpness
    transform: Upright {
        across: root.width
    }
    smooth: true
    Accessible.ignored: true
}
