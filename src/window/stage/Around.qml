pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// Where the giver is, and the way of one who walks. Lies under the hands, turned with the body.
Item {
    id: root

    required property SceneModel session
    required property Look look
    required property double pixelScale
    required property double turned ///< degrees of the picture
    required property bool mirrored
    required property bool dimmed
    property bool beside: false ///< the side view is there, so that the sign stands beside it
    property bool large: false  ///< the side view is
    readonly property double fromAside: root.beside ? root.giver.aside(root.giver.from, root.turned, root.mirrored, root.large) : 0
    readonly property double toAside: root.beside ? root.giver.aside(root.giver.to, root.turned, root.mirrored, root.large) : 0
    readonly property GiverModel giver: root.session.giver

    opacity: root.dimmed ? Theme.opacity.pausedBody : 1

    Repeater {
        model: root.giver.way

        Box {
            required property int index
            required property point modelData
            readonly property double fromFeet: Math.abs(Math.atan2(modelData.y - 320, modelData.x - 320) * 180 / Math.PI - 90)

            x: modelData.x - 2.4
            y: modelData.y - 2.4
            width: 4.8
            height: 4.8
            radius: width / 2
            color: Theme.techniqueFill(root.session.task.technique, root.look.scheme)
            opacity: Theme.opacity.leftBehind + (1 - Theme.opacity.leftBehind) * Math.max(0, Math.min(1, fromFeet / 38))
        }
    }
    Item {
        anchors.fill: parent
        rotation: root.toAside

        Sprite {
            sprite: root.giver.ahead
            pixelScale: root.pixelScale
            look: root.look
            technique: root.session.task.technique
        }
    }
    GiverSign {
        visible: root.giver.walks
        place: root.giver.from
        degrees: root.giver.fromDegrees
        aside: root.fromAside
        opacity: Theme.opacity.leftBehind
        stands: root.giver.stands
        look: root.look
        pixelScale: root.pixelScale
    }
    GiverSign {
        place: Qt.point(root.giver.x, root.giver.y)
        degrees: root.giver.degrees
        aside: root.fromAside + (root.toAside - root.fromAside) * root.giver.share
        opacity: root.giver.opacity
        stands: root.giver.stands
        look: root.look
        pixelScale: root.pixelScale
    }
}
