pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// What is good now, numbered; all of it fits into 290.
Column {
    id: root

    required property RowsModel rows
    readonly property double pitch: Math.min(70, 280 / Math.max(1, root.rows.count))

    Repeater {
        model: root.rows

        Item {
            id: row

            required property int number
            required property string label

            width: root.width
            height: Math.max(root.pitch, words.height + 8)

            Words {
                style: Theme.BodyLarge
                font.weight: Font.Normal
                text: row.number.toString()
                color: Theme.text2
            }
            Words {
                id: words

                x: 36
                width: root.width - 36
                style: Theme.BodyLarge
                size: root.rows.count > 5 ? 15 : root.rows.count > 3 ? 17 : 19
                font.weight: Font.Normal
                text: row.label
                wrapMode: Text.WordWrap
            }
        }
    }
}
