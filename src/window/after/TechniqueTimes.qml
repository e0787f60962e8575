pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// How long each technique took; all of them fit into 300.
Item {
    id: root

    required property RowsModel times
    readonly property double pitch: Math.min(42, 300 / Math.max(1, root.times.count))

    height: root.pitch * root.times.count

    Repeater {
        model: root.times

        Item {
            id: row

            required property int index
            required property int technique
            required property string label
            required property string time
            required property double share

            y: row.index * root.pitch
            width: root.width
            height: root.pitch
            Accessible.role: Accessible.StaticText
            Accessible.name: row.label + " " + row.time

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                size: Math.min(24, root.pitch - 6)
                technique: row.technique
            }
            Words {
                id: label

                x: 36
                width: 138
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Body
                size: 17
                font.weight: Font.Medium
                text: row.label
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
            }
            Box {
                x: 180
                width: Math.max(10, row.share * (root.width - 236))
                height: 10
                anchors.verticalCenter: parent.verticalCenter
                radius: height / 2
                color: Theme.techniqueFill(row.technique, Theme.scheme)
            }
            Words {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Body
                text: row.time
                color: Theme.text2
            }
        }
    }
}
