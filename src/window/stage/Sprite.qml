import QtQuick
import Effleur.Kit
import Effleur.Stage

// One of the drawings of a hand, moved by its matrix alone. Left and right share one picture.
Image {
    id: root

    required property SpriteModel sprite
    required property double pixelScale
    required property Look look
    property int technique: 0
    property double sharpness: 1.5
    property double strength: 1

    width: root.sprite.width
    height: root.sprite.height
    opacity: root.sprite.opacity * root.strength
    visible: opacity > 0
    source: root.sprite.name === "" ? "" : Theme.sprite(root.sprite.name, root.look.lit, Theme.giver, root.sprite.onCloth ? Theme.cloth : Theme.receiver, root.technique)
    sourceSize.width: Math.ceil(root.sprite.width * root.pixelScale * root.sharpness)
    sourceSize.height: Math.ceil(root.sprite.height * root.pixelScale * root.sharpness)
    smooth: true
    antialiasing: true
    transform: Matrix4x4 {
        matrix: root.sprite.matrix
    }
    Accessible.ignored: true
}
