pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Lesson

// Right and wrong beside each other, in the author's words.
Column {
    id: root

    required property BoardModel board
    required property Look look

    spacing: 26

    Item {
        width: root.width
        height: right.height

        Icon {
            y: 6
            name: "check"
            size: 44
            color: root.look.signs.good
        }
        Words {
            id: right

            x: 66
            width: root.width - x
            style: Theme.SessionHint
            size: 36
            text: root.board.craft.right
            color: root.look.text
            wrapMode: Text.WordWrap
            maximumLineCount: 7
            elide: Text.ElideRight
        }
    }
    Repeater {
        model: root.board.craft.wrong

        Item {
            id: mistake

            required property string modelData

            width: root.width
            height: wrong.height

            Icon {
                y: 6
                name: "close"
                size: 44
                color: root.look.signs.caution
            }
            Words {
                id: wrong

                x: 66
                width: root.width - x
                style: Theme.SessionHint
                size: 36
                text: mistake.modelData
                color: root.look.text
                wrapMode: Text.WordWrap
                maximumLineCount: 4
                elide: Text.ElideRight
            }
        }
    }
}
