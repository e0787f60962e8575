pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Two

// The session that comes: nothing of it was played yet. The bars stand on y 0.
Item {
    id: root

    required property EveningModel evening

    Repeater {
        model: root.evening.profile

        ProfileBar {
            x: begin * root.width
            width: Math.max(2, share * root.width - 2)
            playhead: 0
        }
    }
    Repeater {
        model: root.evening.profile

        Glyph {
            required property int index
            required property double runCentre

            visible: runCentre >= 0
            x: runCentre * root.width - 9
            y: 8
            size: 18
        }
    }
}
