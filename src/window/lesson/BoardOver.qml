pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Lesson

// What lies over the body and turns and zooms with it: names, ink, and the pointer. The words stay upright.
Item {
    id: root

    required property BoardModel board
    required property Look look
    required property double upright

    MarksItem {
        anchors.fill: parent
        board: root.board
        ink: root.look.text
    }
    InkItem {
        anchors.fill: parent
        board: root.board
        ink: root.look.text
        casing: root.look.bg
    }
    Repeater {
        model: root.board.marks

        Item {
            id: mark

            required property string name
            required property bool area
            required property double atX
            required property double atY

            x: mark.atX
            y: mark.atY
            rotation: -90 * root.board.view.turns
            scale: root.upright
            transform: Scale {
                xScale: root.board.view.mirrored ? -Theme.facing : Theme.facing
            }

            Box {
                x: -width / 2
                y: mark.area ? -height / 2 : -height - 12
                width: words.implicitWidth + 20
                height: 34
                radius: Theme.TagRadius
                color: root.look.bg
                opacity: Theme.opacity.board
            }
            Words {
                id: words

                x: -width / 2
                y: mark.area ? -height / 2 : -height - 17
                style: Theme.BodyLarge
                size: 20
                text: mark.name
                color: root.look.text
            }
        }
    }
    Item {
        visible: root.board.pointing
        x: root.board.pointer.x
        y: root.board.pointer.y
        scale: root.upright

        Box {
            x: -23
            y: -23
            width: 46
            height: 46
            radius: width / 2
            color: Qt.rgba(root.look.text.r, root.look.text.g, root.look.text.b, 0.12)
            edge: root.look.text
            edgeWidth: 2.5
        }
        Box {
            x: -8
            y: -8
            width: 16
            height: 16
            radius: width / 2
            color: root.look.text
            edge: root.look.bg
            edgeWidth: 3
        }
    }
}
