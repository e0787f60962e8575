import QtQuick
import Effleur.Kit
import Effleur.Stage

// One hand, moved by transforms alone.
Image {
    id: root

    required property HandModel hand
    required property double pixelScale
    required property Look look

    x: root.hand.x - root.hand.anchorX
    y: root.hand.y - root.hand.anchorY
    width: root.hand.width
    height: root.hand.height
    opacity: root.hand.opacity
    visible: opacity > 0
    source: Theme.sprite(root.hand.shape, root.look.lit, Theme.giver, Theme.receiver, 0)
    mirror: root.hand.left
    sourceSize.width: Math.ceil(root.hand.width * root.pixelScale * 2)
    sourceSize.height: Math.ceil(root.hand.height * root.pixelScale * 2)
    smooth: true
    antialiasing: true
    transform: [
        Rotation {
            origin.x: root.hand.anchorX
            origin.y: root.hand.anchorY
            angle: root.hand.degrees
        },
        Scale {
            origin.x: root.hand.anchorX
            origin.y: root.hand.anchorY
            xScale: root.hand.size
            yScale: root.hand.size
        }
    ]
    Accessible.ignored: true
}
