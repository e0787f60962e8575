pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// All parts of the body as one picture, on the way from one of them to another: the one that is left is covered, the
// next one bared.
Item {
    id: root

    required property SceneModel session
    required property Look look
    required property double pixelScale
    readonly property string key: root.session.body.whole
    readonly property int pixels: Math.round(1224 * root.pixelScale) // sharp where the way begins and ends

    x: root.session.body.view.whole.x
    y: root.session.body.view.whole.y
    width: root.session.body.view.whole.width
    height: width

    component Layer: Image {
        anchors.fill: parent
        asynchronous: true
        sourceSize.width: root.pixels
        sourceSize.height: root.pixels
    }

    When {
        on: root.key !== ""

        Item {
            anchors.fill: parent

            Layer {
                source: Theme.figure(root.key, root.look.lit, Theme.receiver)
            }
            Layer {
                source: Theme.cover(root.key, root.look.lit, root.session.body.view.left)
                opacity: root.session.body.view.coveredLeft
            }
            Layer {
                source: Theme.cover(root.key, root.look.lit, root.session.body.part)
                opacity: root.session.body.view.coveredNext
            }
        }
    }
}
