pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// What lies on the figure, from its skin up: zones, what is left out, the hands' shadows, path and marks, what stands
// beside the body, the hands, the cover.
Item {
    id: root

    required property SceneModel session
    required property Look look
    required property double pixelScale
    required property color line
    required property bool dimmed
    required property bool zones
    required property bool closer
    required property point centre
    required property double zoomed
    required property double turned
    required property bool mirrored
    required property url figure
    required property bool beside ///< the side view is there
    required property bool large  ///< for the how-to

    ZonesItem {
        anchors.fill: parent
        visible: root.zones
        session: root.session
        ink: root.look.text2
        never: root.look.signs.caution
    }
    LeftOutItem {
        anchors.fill: parent
        visible: root.session.leftOut.present
        session: root.session
        ink: root.look.signs.caution
    }
    HandsBelow {
        opacity: root.dimmed ? Theme.opacity.pausedBody : 1
        session: root.session
        pixelScale: root.pixelScale
        look: root.look
        figure: root.figure
        centre: root.closer ? root.centre : Qt.point(320, 320)
        zoomed: root.zoomed
    }
    PathItem {
        anchors.fill: parent
        opacity: root.dimmed ? Theme.opacity.pausedBody : 1
        session: root.session
        ink: root.line
        pale: root.look.text
    }
    SpotsItem {
        session: root.session
        ink: root.line
        opacity: root.dimmed ? Theme.opacity.pausedBody : 1
    }
    Around {
        anchors.fill: parent
        visible: !root.closer && !root.session.progress.rests
        session: root.session
        look: root.look
        pixelScale: root.pixelScale
        turned: root.turned
        mirrored: root.mirrored
        dimmed: root.dimmed
        beside: root.beside
        large: root.large
    }
    HandsAbove {
        session: root.session
        pixelScale: root.pixelScale
        look: root.look
        ink: root.line
    }
    LeftOutItem {
        anchors.fill: parent
        visible: root.session.leftOut.present
        session: root.session
        ink: root.look.signs.caution
        edge: true
    }
    When {
        on: root.session.progress.cover > 0 && root.session.body.covered && !root.session.body.view.moves

        Image {
            x: 14
            y: 14 + 520 * (1 - root.session.progress.cover)
            width: 612
            height: 612
            asynchronous: true
            source: Theme.cover(root.session.body.key, root.look.lit, root.session.body.part)
            sourceSize.width: Math.round(612 * root.pixelScale)
            sourceSize.height: Math.round(612 * root.pixelScale)
            opacity: root.dimmed ? Theme.opacity.pausedBody : 1
        }
    }
}
