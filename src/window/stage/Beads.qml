pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// One bead a repetition: done filled, the current one filling from below, the rest hollow. The row's middle is at y 0.
Item {
    id: root

    required property SceneModel session
    property Look look: Theme.look
    readonly property int times: root.session.dose.times
    readonly property int current: root.session.dose.repetition - 1
    readonly property int inRow: root.times <= 12 ? root.times : root.times <= 20 ? 10 : 12
    readonly property bool twoRows: root.times > 12
    readonly property double radius: root.twoRows ? 7 : root.times > 8 ? 9 : 11
    readonly property double pitch: root.twoRows ? 22 : root.times > 8 ? 27 : 36
    readonly property color ink: Theme.techniqueFill(root.session.task.technique, root.look.scheme)

    Accessible.ignored: true

    Repeater {
        model: root.times <= 24 ? root.times : 0

        Item {
            id: bead

            required property int index
            readonly property bool now: bead.index === root.current
            readonly property double radius: root.radius + (bead.now ? 2 : 0)

            x: 13 + (bead.index % root.inRow) * root.pitch - bead.radius
            y: (root.twoRows ? (bead.index < root.inRow ? -10 : 10) : 0) - bead.radius
            width: 2 * bead.radius
            height: width

            Box {
                anchors.fill: parent
                radius: bead.radius
                color: bead.index < root.current ? root.ink : "transparent"
                edgeWidth: bead.index < root.current ? 0 : 2
                edge: bead.now ? root.ink : root.look.lineStrong
            }
            Item {
                visible: bead.now
                anchors.bottom: parent.bottom
                width: parent.width
                height: parent.height * root.session.progress.filled
                clip: true

                Box {
                    anchors.bottom: parent.bottom
                    width: bead.width
                    height: bead.height
                    radius: bead.radius
                    color: root.ink
                }
            }
        }
    }
    Box {
        visible: root.times > 24
        x: 2
        y: -7
        width: Math.min(root.width - 2, 360)
        height: 14
        radius: height / 2
        color: "transparent"
        edgeWidth: 2
        edge: root.look.lineStrong

        Box {
            width: Math.max(parent.height, parent.width * (root.current + root.session.progress.filled) / Math.max(1, root.times))
            height: parent.height
            radius: height / 2
            color: root.ink
        }
    }
}
