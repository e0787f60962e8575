pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// The grip from the side, in a circle of its own over the edge of the stage: a calm loop of key frames.
Item {
    id: root

    required property SceneModel session
    required property double pixelScale
    property Look look: Theme.look
    readonly property bool present: root.session.progress.grip > 0

    visible: root.present
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The grip from the side: %1").arg(root.session.task.how.cue)

    Box {
        anchors.fill: parent
        anchors.margins: -7
        radius: width / 2
        color: root.look.bg
    }
    Box {
        anchors.fill: parent
        radius: width / 2
        color: root.look.surface
    }
    // Every frame is there from the beginning, so that none is waited for.
    Repeater {
        model: root.present ? 3 : 0

        Image {
            required property int index

            anchors.fill: parent
            anchors.margins: -width / 38
            visible: index + 1 === root.session.progress.grip
            asynchronous: true
            source: Theme.side(root.session.task.technique, index + 1, root.look.lit, Theme.receiver, Theme.giver)
            sourceSize.width: Math.round(root.width * 20 / 19 * root.pixelScale)
            sourceSize.height: Math.round(root.width * 20 / 19 * root.pixelScale)
        }
    }
    Box {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        edgeWidth: 2
        edge: root.look.lineStrong
    }
}
