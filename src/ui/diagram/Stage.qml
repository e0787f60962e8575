pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// The body in its circle, the stroke, the hands, and the rim around them.
Item {
    id: root

    required property AppModel app
    required property SessionModel session
    required property double pixelScale
    readonly property bool closer: root.app.zoomed && root.session.zoom > 1
    readonly property bool dimmed: root.session.mode === SessionModel.Paused
    readonly property bool ready: disc.status === Image.Ready

    width: 640
    height: 640
    transform: Upright {
        across: root.width
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: root.session.diagramName

    Item {
        anchors.fill: parent
        clip: root.closer
        rotation: root.app.quarterTurns * 90
        transform: Scale {
            origin.x: 320
            xScale: root.app.mirrored ? -1 : 1
        }

        Image {
            id: disc

            x: 14
            y: 14
            width: 612
            height: 612
            asynchronous: true
            source: root.closer ? Theme.figureNear(Theme.scheme, Theme.receiver, root.session.zoomCentre, root.session.zoom) : Theme.figure(Theme.scheme, Theme.receiver)
            sourceSize.width: Math.round(612 * root.pixelScale)
            sourceSize.height: Math.round(612 * root.pixelScale)
            opacity: root.dimmed ? 0.42 : 1
        }
        Item {
            anchors.fill: parent
            transform: [
                Translate {
                    x: root.closer ? -root.session.zoomCentre.x : -320
                    y: root.closer ? -root.session.zoomCentre.y : -320
                },
                Scale {
                    xScale: root.closer ? root.session.zoom : 1
                    yScale: xScale
                },
                Translate {
                    x: 320
                    y: 320
                }
            ]

            ZonesItem {
                anchors.fill: parent
                visible: root.app.zones
                session: root.session
                ink: Theme.text2
                never: Theme.caution
            }
            PathItem {
                anchors.fill: parent
                opacity: root.dimmed ? 0.42 : 1
                session: root.session
                ink: Theme.techniqueFill(root.session.technique, Theme.scheme)
                pale: Theme.text
            }
            StrandsItem {
                anchors.fill: parent
                opacity: root.dimmed ? 0.42 : 1
                session: root.session
                ink: Theme.techniqueFill(root.session.technique, Theme.scheme)
            }
            Hand {
                hand: root.session.leftFrom
                pixelScale: root.pixelScale
            }
            Hand {
                hand: root.session.rightFrom
                pixelScale: root.pixelScale
            }
            Hand {
                hand: root.session.leftTo
                pixelScale: root.pixelScale
            }
            Hand {
                hand: root.session.rightTo
                pixelScale: root.pixelScale
            }
            Hand {
                hand: root.session.leftHand
                pixelScale: root.pixelScale
            }
            Hand {
                hand: root.session.rightHand
                pixelScale: root.pixelScale
            }
        }
    }
    Rim {
        anchors.fill: parent
        dimmed: root.dimmed
        session: root.session
    }
    TapHandler {
        onTapped: root.session.playPause()
    }
}
