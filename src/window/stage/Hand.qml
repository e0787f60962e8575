import QtQuick
import Effleur.Kit
import Effleur.Stage

// One hand with its forearm; the upper one of two casts its shadow on the lower one.
Item {
    id: root

    required property HandModel hand
    required property double pixelScale
    required property Look look
    property int technique: 0

    anchors.fill: parent

    Sprite {
        sprite: root.hand.shadow
        pixelScale: root.pixelScale
        look: root.look
        sharpness: 0.5
        strength: root.hand.onTop ? 1 : 0
    }
    Sprite {
        sprite: root.hand.forearm
        pixelScale: root.pixelScale
        look: root.look
    }
    Sprite {
        sprite: root.hand.palm
        pixelScale: root.pixelScale
        look: root.look
    }
    Sprite {
        sprite: root.hand.press
        pixelScale: root.pixelScale
        look: root.look
        technique: root.technique
    }
}
