pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// Rings that open around a touch and fade. Pixels of the stage.
Item {
    id: root

    required property touched touch
    required property color ink
    required property double pixelScale
    required property Look look
    required property int technique
    required property int ground
    readonly property double opening: root.touch.opening
    readonly property double fading: 1 - root.opening

    component Ring: Rectangle {
        required property double radiusOf
        required property double lineWidth

        x: -width / 2
        y: -height / 2
        width: 2 * radiusOf + lineWidth
        height: width
        radius: width / 2
        color: "transparent"
        border.color: root.ink
        border.width: lineWidth
        antialiasing: true
    }

    x: root.touch.x
    y: root.touch.y
    visible: root.opening < 1

    Ring {
        radiusOf: root.touch.clap ? 30 + 30 * root.opening : 46
        lineWidth: root.touch.clap ? 1.5 + 5 * root.fading : 4.5
        opacity: Theme.opacity.touch * root.fading
    }
    Ring {
        radiusOf: root.touch.clap ? 46 + 30 * root.opening : 58
        lineWidth: 2.5
        opacity: Theme.opacity.touchEcho * (root.touch.clap ? Math.max(0, 1 - 2 * root.opening) : root.fading)
    }
    Image {
        x: -width / 2
        y: -height / 2
        width: 119.5
        height: 119.5
        visible: root.touch.landing
        source: root.touch.clap ? Theme.sprite("rays", root.look.lit, Theme.giver, root.ground, root.technique) : ""
        sourceSize.width: Math.ceil(120 * root.pixelScale)
        sourceSize.height: Math.ceil(120 * root.pixelScale)
        Accessible.ignored: true
    }
}
