pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// How the stage is lit in a rest: it sinks with the words; at the session's end a warm light comes up over it.
Item {
    id: root

    required property SceneModel session
    required property Look look
    required property bool dimmed
    readonly property ProgressModel progress: root.session.progress

    Box {
        visible: opacity > 0
        anchors.fill: parent
        radius: width / 2
        color: root.look.bg
        opacity: root.progress.rests && !root.dimmed ? (1 - Theme.opacity.pausedBody) * (1 - Math.max(root.progress.words, root.progress.light)) : 0
    }
    When {
        on: root.progress.light > 0

        WarmLight {
            anchors.fill: parent
            color: root.look.signs.warm
            opacity: root.progress.light
        }
    }
}
