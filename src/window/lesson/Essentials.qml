pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Lesson

// What, where, with which hands, how many, how hard: in the middle of its height.
Item {
    id: root

    required property SceneModel scene
    required property BoardModel board
    required property Look look
    required property bool still
    required property double pixelScale
    readonly property bool twoTitles: measure.implicitWidth > root.width
    readonly property bool changes: root.scene.mode === Mode.Changing && !root.still

    Words {
        id: measure

        visible: false
        style: Theme.SessionTitle
        size: 96
        text: root.scene.task.title
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        // As large as all of it can be.
        scale: Math.min(1, (root.height - 72) / Math.max(1, implicitHeight))
        transformOrigin: Item.Left

        Row {
            visible: root.board.layers.words && !root.board.layers.compare
            spacing: 22

            Glyph {
                size: root.twoTitles ? 84 : 130
                sharpness: root.pixelScale
                technique: root.scene.task.technique
                color: Theme.techniqueText(root.scene.task.technique, root.look.scheme)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.SessionNext
                size: 56
                text: root.scene.task.head
                color: Theme.techniqueText(root.scene.task.technique, root.look.scheme)
            }
        }
        Item {
            width: 1
            height: 14
        }
        Words {
            visible: root.board.layers.words
            width: root.width
            style: Theme.SessionTitle
            size: root.twoTitles ? 112 : 148
            minimumPixelSize: 56
            fits: true
            lineHeight: 0.9
            text: root.twoTitles ? root.scene.task.broken : root.scene.task.title
            color: root.look.text
        }
        Words {
            visible: root.board.layers.words
            width: root.width
            style: Theme.SessionWhere
            size: root.scene.task.where.length > 42 ? 52 : 68
            text: root.scene.task.where
            color: root.look.text
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            lineHeight: 0.96
            elide: Text.ElideRight
        }
        Words {
            visible: root.board.layers.words && !root.board.layers.compare
            width: root.width
            style: Theme.SessionHint
            size: text.length > 58 ? 38 : 47
            text: root.scene.task.side === "" ? root.scene.task.hands : root.scene.task.side + ", " + root.scene.task.hands
            color: root.look.text2
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        Item {
            width: 1
            height: 44
        }
        When {
            on: root.board.layers.compare

            RightAndWrong {
                width: root.width
                board: root.board
                look: root.look
            }
        }
        When {
            on: root.board.layers.count && !root.board.layers.compare

            ClassCount {
                width: root.width
                scene: root.scene
                board: root.board
                look: root.look
                still: root.still
            }
        }
        Words {
            visible: root.changes && root.board.layers.words
            width: root.width
            style: Theme.SessionHint
            size: 44
            text: root.scene.task.how.cue
            color: root.look.text
            wrapMode: Text.WordWrap
        }
        When {
            on: root.board.layers.pressure && !root.board.layers.compare && !root.still && !root.changes

            Item {
                width: root.width
                height: 120

                Gauge {
                    x: -88 * scale
                    y: 74
                    width: root.width / scale + 88
                    scale: Math.min(1.6, root.width / 410)
                    transformOrigin: Item.TopLeft
                    icon: ""
                    ink: root.look.text
                    dim: root.look.text2
                    hollow: root.look.lineStrong
                    pressure: root.scene.pressure
                }
            }
        }
    }
}
