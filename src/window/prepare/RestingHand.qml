pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// A right hand that lies flat, fingers up, with its forearm; its middle is at the item's place. A left one is mirrored.
Item {
    id: root

    property double unit: 0.5 ///< pixels in a unit of the drawings
    property bool mirrored: false
    property bool clothed: false ///< it lies on cloth
    required property double pixelScale

    transform: Scale {
        xScale: root.mirrored ? -1 : 1
    }

    Part {
        x: (50.6 - 100) * root.unit
        y: (184 - 120) * root.unit
        width: 92 * root.unit
        height: 270 * root.unit
        name: "forearm"
    }
    Part {
        x: (37 - 100) * root.unit
        y: (12 - 120) * root.unit
        width: 108 * root.unit
        height: 206 * root.unit
        name: "hand-flat"
    }

    component Part: Image {
        property string name

        source: Theme.sprite(name, Theme.scheme, Theme.giver, root.clothed ? Theme.cloth : Theme.receiver, 0)
        sourceSize.width: Math.ceil(width * root.pixelScale)
        sourceSize.height: Math.ceil(height * root.pixelScale)
        smooth: true
        antialiasing: true
    }
}
