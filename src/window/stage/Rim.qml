pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Stage

// One clockwise turn a repetition: thick while working, thin on the light return. In a change one arc a second, which
// go out clockwise.
Item {
    id: root

    required property SceneModel session
    required property bool dimmed
    required property Look look
    readonly property bool changing: root.session.mode === SceneModel.Changing || root.session.mode === SceneModel.CountingIn
    readonly property color ink: root.shown(Theme.techniqueFill(root.session.technique, root.look.scheme))
    readonly property color track: root.shown(root.look.line)
    readonly property int pieces: 24
    readonly property int working: Math.max(1, Math.min(root.pieces, Math.round(root.pieces * root.session.outShare)))
    readonly property double split: root.session.outShare * 360
    /// The piece that fills: at a frame it alone changes.
    readonly property int filling: root.session.turn >= 1 ? root.pieces : root.session.turn < root.session.outShare ? Math.floor(root.session.turn / root.session.outShare * root.working) : root.working + Math.floor((root.session.turn - root.session.outShare) / (1 - root.session.outShare) * (root.pieces - root.working))

    // The pieces overlap, so they are dimmed by their colour, not by opacity.
    function shown(colour: color): color {
        return root.dimmed ? Qt.tint(root.look.bg, Qt.rgba(colour.r, colour.g, colour.b, Theme.pausedRim)) : colour;
    }

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Repetition progress")

    Repeater {
        model: root.changing ? 0 : root.pieces

        RimPiece {
            required property int index
            readonly property bool works: index < root.working

            thick: works
            from: works ? root.split * index / root.working : root.split + (360 - root.split) * (index - root.working) / (root.pieces - root.working)
            to: works ? root.split * (index + 1) / root.working : root.split + (360 - root.split) * (index + 1 - root.working) / (root.pieces - root.working)
            filled: index === root.filling ? (root.session.turn * 360 - from) / (to - from) : index < root.filling ? 1 : 0
            ink: root.ink
            track: root.track
        }
    }
    Repeater {
        model: root.changing ? root.session.arcs : 0

        RimPiece {
            required property int index

            rounded: true
            from: 360 * index / root.session.arcs + 2
            to: 360 * (index + 1) / root.session.arcs - 2
            filled: index < root.session.arcs - root.session.countdown ? 0 : 1
            ink: root.ink
            track: root.track
        }
    }
    Box {
        readonly property double angle: (root.session.turn - 0.25) * 2 * Math.PI

        visible: !root.changing
        width: 24
        height: 24
        radius: width / 2
        x: 320 + Theme.rimRadius * Math.cos(angle) - width / 2
        y: 320 + Theme.rimRadius * Math.sin(angle) - height / 2
        color: root.shown(root.look.text)
        edgeWidth: 3
        edge: root.look.bg
    }
}
