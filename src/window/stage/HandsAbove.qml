pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// Both hands and their ghosts, over the lines of the gesture; the lower hand first.
Item {
    id: root

    required property SceneModel session
    required property double pixelScale
    required property Look look
    required property color ink
    readonly property HandsModel hands: root.session.hands
    readonly property int ground: root.session.body.clothed ? Theme.cloth : Theme.receiver

    anchors.fill: parent

    HandGround {
        hand: root.hands.left
        pixelScale: root.pixelScale
        look: root.look
        technique: root.session.task.technique
    }
    HandGround {
        hand: root.hands.right
        pixelScale: root.pixelScale
        look: root.look
        technique: root.session.task.technique
    }
    TouchRings {
        touch: root.hands.touches.newest
        ink: root.ink
        pixelScale: root.pixelScale
        look: root.look
        technique: root.session.task.technique
        ground: root.ground
    }
    TouchRings {
        touch: root.hands.touches.older
        ink: root.ink
        pixelScale: root.pixelScale
        look: root.look
        technique: root.session.task.technique
        ground: root.ground
    }
    Hand {
        hand: root.hands.leftFrom
        pixelScale: root.pixelScale
        look: root.look
    }
    Hand {
        hand: root.hands.rightFrom
        pixelScale: root.pixelScale
        look: root.look
    }
    Hand {
        hand: root.hands.leftTo
        pixelScale: root.pixelScale
        look: root.look
    }
    Hand {
        hand: root.hands.rightTo
        pixelScale: root.pixelScale
        look: root.look
    }
    Item {
        anchors.fill: parent

        Hand {
            hand: root.hands.left
            pixelScale: root.pixelScale
            look: root.look
            z: root.hands.leftAbove ? 1 : 0
            technique: root.session.task.technique
        }
        Hand {
            hand: root.hands.right
            pixelScale: root.pixelScale
            look: root.look
            technique: root.session.task.technique
        }
    }
}
