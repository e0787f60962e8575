pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// The body in its circle, the stroke, the hands, and the rim around them.
Item {
    id: root

    required property SceneModel session
    required property double pixelScale
    property Look look: Theme.look
    property bool zones: false
    property int turns: 0
    property bool mirrored: false
    property bool fromGiver: false ///< turned so that it is seen from the giver's place
    readonly property double turned: root.turns * 90 - (root.fromGiver ? (root.mirrored ? -1 : 1) * root.session.giver.degrees : 0)
    property bool wantsCloser: false
    property point centre: root.session.body.zoom.centre
    property double zoom: root.session.body.zoom.factor
    property bool howTo: false ///< the grip from the side is shown, larger than in a change
    property bool dimmed: root.session.mode === Mode.Paused
    property alias over: over.data
    readonly property int ground: root.session.body.clothed ? Theme.cloth : Theme.receiver
    readonly property color line: Theme.inkOnSkin(root.session.task.technique, root.look.lit, root.ground)
    readonly property bool passes: root.session.body.view.moves ///< from one part of the body to another
    readonly property bool closer: root.wantsCloser && root.zoom > 1 && !root.passes
    readonly property double zoomed: root.closer ? root.zoom : 1
    readonly property point lookAt: root.passes ? root.session.body.view.centre : root.closer ? root.centre : Qt.point(320, 320)
    readonly property bool ready: disc.status === Image.Ready
    signal tapped

    width: 640
    height: 640
    transform: Upright {
        across: root.width
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: root.session.caption.diagram

    Item {
        anchors.fill: parent
        clip: true
        rotation: root.turned
        transform: Scale {
            origin.x: 320
            xScale: root.mirrored ? -1 : 1
        }

        Image {
            id: disc

            x: 14
            y: 14
            width: 612
            height: 612
            asynchronous: true
            source: root.closer ? Theme.figureNear(root.session.body.key, root.look.lit, Theme.receiver, root.centre, root.zoom) : Theme.figure(root.session.body.key, root.look.lit, Theme.receiver)
            sourceSize.width: Math.round(612 * root.pixelScale)
            sourceSize.height: Math.round(612 * root.pixelScale)
            opacity: root.passes ? 0 : root.dimmed ? Theme.opacity.pausedBody : 1
        }
        Item {
            anchors.fill: parent
            transform: [
                Translate {
                    x: -root.lookAt.x
                    y: -root.lookAt.y
                },
                Scale {
                    xScale: root.passes ? root.session.body.view.factor : root.zoomed
                    yScale: xScale
                },
                Translate {
                    x: 320
                    y: 320
                }
            ]

            WholeBody {
                visible: root.passes
                session: root.session
                look: root.look
                pixelScale: root.pixelScale
                opacity: root.dimmed ? Theme.opacity.pausedBody : 1
            }
            Layers {
                anchors.fill: parent
                session: root.session
                look: root.look
                pixelScale: root.pixelScale
                line: root.line
                dimmed: root.dimmed
                zones: root.zones
                closer: root.closer
                centre: root.centre
                zoomed: root.zoomed
                turned: root.turned
                mirrored: root.mirrored
                large: root.howTo
                figure: disc.source
                beside: sideView.on
            }
            Letters {
                anchors.fill: parent
                visible: !root.closer && !root.passes && !root.session.progress.rests
                session: root.session
                look: root.look
                turned: root.turned
                mirrored: root.mirrored
                dimmed: root.dimmed
            }
            Item {
                id: over

                anchors.fill: parent
            }
        }
    }
    RestLight {
        x: 14
        y: 14
        width: 612
        height: 612
        session: root.session
        look: root.look
        dimmed: root.dimmed
    }
    MatItem {
        anchors.fill: parent
        visible: !root.closer
        color: root.look.bg
    }
    Rim {
        anchors.fill: parent
        dimmed: root.dimmed
        look: root.look
        session: root.session
    }
    When {
        id: sideView

        on: root.howTo || root.session.mode === Mode.Changing

        SideView {
            readonly property double radius: root.howTo ? 120 : 95

            x: root.session.giver.sideViewRight(root.session.giver.to, root.turned, root.mirrored) ? 640 - 2 * radius : 0
            y: (root.howTo ? 520 : root.session.leftOut.present && x === 0 ? 498 : 545) - radius // the chip stands below
            width: radius * 2
            height: radius * 2
            session: root.session
            pixelScale: root.pixelScale
            look: root.look
        }
    }
    TapHandler {
        onTapped: root.tapped()
    }
}
