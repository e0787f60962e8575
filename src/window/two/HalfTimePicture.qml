pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Two

// Who comes next, covered; the rim empties clockwise, and goes when there is nothing left of it.
Item {
    id: root

    required property EveningModel evening
    required property double pixelScale
    readonly property string body: root.evening.facts.body
    readonly property url figure: Theme.figure(root.body, Theme.scheme, Theme.receiver)
    readonly property url cover: Theme.cover(root.body, Theme.scheme)
    readonly property int pieces: 24
    readonly property double gone: root.evening.clock.gone
    readonly property int emptying: Math.floor(root.gone * root.pieces) ///< the piece that empties

    width: 640
    height: 640
    transform: Upright {
        across: root.width
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: root.evening.facts.lead

    Repeater {
        model: root.body === "" ? [] : root.evening.facts.covered ? [root.figure, root.cover] : [root.figure]

        Image {
            required property url modelData

            x: 14
            y: 14
            width: 612
            height: 612
            asynchronous: true
            source: modelData
            sourceSize.width: Math.round(612 * root.pixelScale)
            sourceSize.height: Math.round(612 * root.pixelScale)
        }
    }
    MatItem {
        anchors.fill: parent
        color: Theme.bg
    }
    Item {
        anchors.fill: parent
        opacity: root.evening.clock.over ? 0 : 1
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Time to change places")

        Behavior on opacity {
            enabled: !Theme.reducedMotion
            NumberAnimation {
                duration: Theme.Settle
            }
        }

        // What is gone of it lies over what is left.
        Repeater {
            model: root.pieces

            RimPiece {
                required property int index

                from: 360 * index / root.pieces
                to: 360 * (index + 1) / root.pieces
                filled: index < root.emptying ? 1 : index > root.emptying ? 0 : root.gone * root.pieces - index
                ink: Theme.line
                track: Theme.text2
            }
        }
        // It ends round.
        Box {
            width: Theme.rimWork
            height: width
            radius: width / 2
            x: 320 - width / 2
            y: 320 - Theme.rimRadius - height / 2
            color: Theme.text2
        }
        Box {
            readonly property double angle: (root.gone - 0.25) * 2 * Math.PI

            width: 28
            height: 28
            radius: width / 2
            x: 320 + Theme.rimRadius * Math.cos(angle) - width / 2
            y: 320 + Theme.rimRadius * Math.sin(angle) - height / 2
            color: Theme.text
            edgeWidth: 3
            edge: Theme.bg
        }
    }
}
