pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// One bead a repetition: done filled, the current one filling from below, the rest hollow. The row's middle is at y 0.
// Where both sides are worked one after the other, each has its row, named above it.
Item {
    id: root

    required property SceneModel session
    property Look look: Theme.look
    readonly property int times: root.session.dose.times
    readonly property int current: root.session.dose.repetition - 1
    readonly property int inRow: root.times <= 12 ? root.times : root.times <= 20 ? 10 : 12
    readonly property bool twoRows: root.times > 12
    readonly property bool bySides: root.session.dose.sides > 1 && root.times > 1 && root.times <= 10
    readonly property int groups: root.bySides ? 2 : 1
    readonly property double between: 46
    readonly property double sidePitch: Math.min(36, (root.width - root.between - 26) / Math.max(1, 2 * root.times - 2))
    readonly property double radius: root.bySides ? Math.min(11, root.sidePitch * 0.38) : root.twoRows ? 7 : root.times > 8 ? 9 : 11
    readonly property double pitch: root.bySides ? root.sidePitch : root.twoRows ? 22 : root.times > 8 ? 27 : 36
    readonly property color ink: Theme.techniqueFill(root.session.task.technique, root.look.scheme)

    Accessible.ignored: true

    Repeater {
        model: root.times <= 24 ? root.times * root.groups : 0

        Item {
            id: bead

            required property int index
            readonly property int group: Math.floor(bead.index / root.times)
            readonly property int place: bead.index % root.times
            readonly property int side: root.bySides ? root.session.dose.side : 0
            readonly property bool now: bead.group === bead.side && bead.place === root.current
            readonly property bool done: bead.group < bead.side || (bead.group === bead.side && bead.place < root.current)
            readonly property double radius: root.radius + (bead.now ? 2 : 0)

            x: 13 + bead.group * ((root.times - 1) * root.pitch + root.between) + (bead.place % root.inRow) * root.pitch - bead.radius
            y: (root.twoRows ? (bead.place < root.inRow ? -10 : 10) : 0) - bead.radius
            width: 2 * bead.radius
            height: width

            Box {
                anchors.fill: parent
                radius: bead.radius
                color: bead.done ? root.ink : "transparent"
                edgeWidth: bead.done ? 0 : 2
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
    Repeater {
        model: [qsTr("L"), qsTr("R")]

        Words {
            required property int index
            required property string modelData

            visible: root.bySides
            x: 13 + index * ((root.times - 1) * root.pitch + root.between) - width / 2
            base: -20
            y: -20 - baselineOffset
            style: Theme.SessionLead
            size: 20
            font.weight: Font.DemiBold
            text: modelData
            color: index === root.session.dose.side ? root.look.text : root.look.text2
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
