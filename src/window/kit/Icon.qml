import QtQuick
import Effleur.Kit

// A small picture in one colour.
Image {
    id: root

    property string name
    property color color: Theme.text
    property double size: 24

    width: root.size
    height: root.size
    source: Theme.icon(root.name, root.color)
    sourceSize.width: root.size * 2
    sourceSize.height: root.size * 2
    transform: Upright {
        across: root.width
        on: root.name !== "chevron" // points where the lines run
    }
    smooth: true
    Accessible.ignored: true
}
