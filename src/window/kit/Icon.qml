import QtQuick
import Effleur.Kit

// A small picture in one colour.
Image {
    id: root

    property string name
    property color color: Theme.text
    property double size: 24
    property double sharpness: 2 ///< of the picture, in pixels for each of its size

    width: root.size
    height: root.size
    source: Theme.icon(root.name, root.color)
    sourceSize.width: root.size * root.sharpness
    sourceSize.height: root.size * root.sharpness
    transform: Upright {
        across: root.width
        on: root.name !== "chevron" // points where the lines run
    }
    smooth: true
    Accessible.ignored: true
}
