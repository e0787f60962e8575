import QtQuick
import Effleur.Kit

// A picture in a circle with a rim, its middle at the item's.
Item {
    id: root

    default property alias content: inside.data
    property double ring: 7 ///< between the picture and the rim

    height: width
    transform: Upright {
        across: root.width
    }

    Item {
        id: inside

        anchors.fill: parent
        clip: true
    }
    // Covers what lies outside the circle.
    Item {
        anchors.fill: parent
        clip: true

        Box {
            anchors.fill: parent
            anchors.margins: -root.width / 4
            radius: width / 2
            color: "transparent"
            edgeWidth: root.width / 4 + root.ring
            edge: Theme.bg
        }
    }
    Box {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        edgeWidth: 2.5
        edge: Theme.line
    }
}
