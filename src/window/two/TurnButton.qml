import QtQuick
import Effleur.Kit

// To the next of some, or the one before.
Press {
    id: root

    property bool mirrored: false

    width: 44
    height: 44
    radius: Theme.FieldRadius
    quiet: true

    Icon {
        anchors.centerIn: parent
        name: "chevron"
        size: 22
        color: Theme.text2
        rotation: root.mirrored ? 180 : 0
    }
}
