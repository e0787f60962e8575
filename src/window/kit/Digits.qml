pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// A changing number in cells of equal width, so that nothing beside it jumps.
Item {
    id: root

    required property int style
    required property string text
    property double size: Theme.px(root.style)
    property double base: 0
    property color color: Theme.text
    property int weight: Theme.weight(root.style)

    width: row.width
    height: row.height
    y: root.base - root.size
    Accessible.ignored: true

    Row {
        id: row

        layoutDirection: Theme.facing < 0 ? Qt.RightToLeft : Qt.LeftToRight // mirrored twice: a number never is

        Repeater {
            model: root.text.length

            Item {
                id: cell

                required property int index

                width: Theme.cellOf(root.text, cell.index, root.style) * root.size
                height: root.size

                Words {
                    style: root.style
                    size: root.size
                    base: root.size
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: Theme.characterOf(root.text, cell.index)
                    color: root.color
                    font.weight: root.weight
                }
            }
        }
    }
}
