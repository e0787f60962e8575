pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Lesson

// What the class sees: the diagram and the essentials, 1080 high and as wide as its window is in that measure.
Item {
    id: root

    required property SceneModel scene
    required property BoardModel board
    required property Look look
    required property double pixelScale
    property bool still: false
    property LessonModel pad: null
    readonly property bool ready: stage.ready
    readonly property double side: Math.min(root.height - 64, 0.545 * root.width)

    Rectangle {
        anchors.fill: parent
        color: root.board.blank ? "black" : root.look.bg
    }
    Item {
        anchors.fill: parent
        visible: !root.board.blank

        Stage {
            id: stage

            x: 32
            y: (root.height - root.side) / 2
            scale: root.side / 640
            transformOrigin: Item.TopLeft
            session: root.scene
            look: root.look
            pixelScale: root.pixelScale * root.side / 640
            zones: root.board.layers.zones
            turns: root.board.view.turns
            mirrored: root.board.view.mirrored
            wantsCloser: root.board.view.closer
            centre: root.board.view.centre
            zoom: root.board.view.zoom
            dimmed: false
            over: [
                BoardOver {
                    anchors.fill: parent
                    board: root.board
                    look: root.look
                    upright: 1 / stage.zoomed
                },
                When {
                    on: root.pad !== null

                    InkPad {
                        anchors.fill: parent
                        lesson: root.pad
                    }
                }
            ]
        }
        Essentials {
            x: 32 + root.side + 57
            width: root.width - x - 54
            height: root.height
            scene: root.scene
            board: root.board
            look: root.look
            still: root.still
            pixelScale: root.pixelScale
        }
        Words {
            visible: root.scene.leftOut.present
            x: 32
            width: root.side / 2
            base: root.height - 26
            style: Theme.SessionHint
            fits: true
            color: root.look.signs.caution
            text: qsTr("Left out: %1").arg(root.scene.leftOut.all)
        }
        SpeedTag {
            visible: root.scene.pace.rate !== 100 && !root.still
            anchors.right: parent.right
            anchors.rightMargin: 54
            y: 50
            rate: root.scene.pace.rate
            look: root.look
            pixelScale: root.pixelScale
        }
    }
}
