pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// A changing number. Its last digit, which changes most often, has a cell of its own, so that nothing beside it jumps;
// the others stand as close as in print.
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
                readonly property bool last: cell.index === root.text.length - 1

                width: cell.last ? Math.max(Theme.digitCell(root.style) * root.size, sign.implicitWidth) : sign.implicitWidth
                height: root.size

                Words {
                    id: sign

                    style: root.style
                    size: root.size
                    base: root.size
                    text: Theme.characterOf(root.text, cell.index)
                    color: root.color
                    font.weight: root.weight
                }
            }
        }
    }
}
