pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// One clockwise turn a repetition: thick while working, thin on the light return. In a change one arc a second, which
// go out clockwise.
Item {
    id: root

    required property SceneModel session
    readonly property ProgressModel progress: root.session.progress
    required property bool dimmed
    required property Look look
    readonly property bool changing: root.session.mode === Mode.Changing || root.session.mode === Mode.CountingIn
    readonly property color ink: root.shown(Theme.techniqueFill(root.session.task.technique, root.look.scheme))
    readonly property color track: root.shown(root.look.line)
    readonly property int pieces: 24
    readonly property double outShare: root.session.dose.outShare
    readonly property int seconds: root.session.change.seconds
    readonly property int working: Math.max(1, Math.min(root.pieces, Math.round(root.pieces * root.outShare)))
    readonly property double split: root.outShare * 360
    /// The piece that fills: at a frame it alone changes.
    readonly property int filling: root.progress.turn >= 1 ? root.pieces : root.progress.turn < root.outShare ? Math.floor(root.progress.turn / root.outShare * root.working) : root.working + Math.floor((root.progress.turn - root.outShare) / (1 - root.outShare) * (root.pieces - root.working))

    readonly property bool holds: root.progress.holds ///< nothing is counted: it breathes

    // The pieces overlap, so they are dimmed by their colour, not by opacity.
    function shown(colour: color): color {
        return root.dimmed ? Qt.tint(root.look.bg, Qt.rgba(colour.r, colour.g, colour.b, Theme.opacity.pausedRim)) : colour;
    }

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Repetition progress")

    Repeater {
        model: root.changing ? 0 : root.pieces

        RimPiece {
            required property int index
            readonly property bool works: index < root.working

            thick: root.holds ? root.progress.breath : works ? 1 : 0
            from: works ? root.split * index / root.working : root.split + (360 - root.split) * (index - root.working) / (root.pieces - root.working)
            to: works ? root.split * (index + 1) / root.working : root.split + (360 - root.split) * (index + 1 - root.working) / (root.pieces - root.working)
            filled: root.holds ? 1 : index === root.filling ? (root.progress.turn * 360 - from) / (to - from) : index < root.filling ? 1 : 0
            ink: root.ink
            track: root.track
        }
    }
    Repeater {
        model: root.changing ? root.seconds : 0

        RimPiece {
            required property int index

            rounded: true
            from: 360 * index / root.seconds + 2
            to: 360 * (index + 1) / root.seconds - 2
            filled: index < root.seconds - root.progress.countdown ? 0 : 1
            ink: root.ink
            track: root.track
        }
    }
    // It begins round.
    Box {
        visible: !root.changing && !root.holds
        width: Theme.rimWork
        height: width
        radius: width / 2
        x: 320 - width / 2
        y: 320 - Theme.rimRadius - height / 2
        color: root.progress.turn > 0 ? root.ink : root.track
    }
    Box {
        readonly property double angle: (root.progress.turn - 0.25) * 2 * Math.PI

        visible: !root.changing && !root.holds
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
