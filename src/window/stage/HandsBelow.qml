import QtQuick
import Effleur.Kit
import Effleur.Stage

// What hands do to the skin, under the lines of the gesture.
Item {
    id: root

    required property SceneModel session
    required property double pixelScale
    required property Look look
    required property url figure
    required property point centre
    required property double zoomed

    anchors.fill: parent

    Sprite {
        sprite: root.session.hands.left.dent
        pixelScale: root.pixelScale
        look: root.look
        sharpness: 1
    }
    Sprite {
        sprite: root.session.hands.right.dent
        pixelScale: root.pixelScale
        look: root.look
        sharpness: 1
    }
    Sprite {
        sprite: root.session.hands.fold
        pixelScale: root.pixelScale
        look: root.look
    }
    // Dents end where the body does.
    Image {
        visible: !root.session.body.view.moves
        x: root.centre.x - width / 2
        y: root.centre.y - height / 2
        width: 612 / root.zoomed
        height: width
        asynchronous: true
        source: Theme.around(root.figure)
        sourceSize.width: Math.round(612 * root.pixelScale)
        sourceSize.height: Math.round(612 * root.pixelScale)
        Accessible.ignored: true
    }
}
