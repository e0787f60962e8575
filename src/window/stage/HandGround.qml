import QtQuick
import Effleur.Kit
import Effleur.Stage

// What a hand lays on the skin around it, and the way that it takes: soft, so that less sharp pictures do.
Item {
    id: root

    required property HandModel hand
    required property double pixelScale
    required property Look look
    required property int technique

    anchors.fill: parent

    Sprite {
        sprite: root.hand.halo
        pixelScale: root.pixelScale
        look: root.look
        sharpness: 1
    }
    Sprite {
        sprite: root.hand.shadow
        pixelScale: root.pixelScale
        look: root.look
        sharpness: 0.5
        strength: root.hand.onTop ? 0 : root.look.scheme === Look.Day ? Theme.opacity.dayShadow : 1
    }
    Sprite {
        sprite: root.hand.armShadow
        pixelScale: root.pixelScale
        look: root.look
        sharpness: 0.5
        strength: root.look.scheme === Look.Day ? Theme.opacity.dayShadow : 1
    }
    Sprite {
        sprite: root.hand.ahead
        pixelScale: root.pixelScale
        look: root.look
        technique: root.technique
    }
}
