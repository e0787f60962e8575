import QtQuick
import Effleur.Kit

// Mirrors an item back where the layout is mirrored: what is to be read or shows a body.
Scale {
    required property double across
    property bool on: true

    origin.x: across / 2
    xScale: on ? Theme.facing : 1
}
