pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// How long each technique took, side by side on one bar, and below it in words.
Column {
    id: root

    required property RowsModel times

    spacing: Theme.SpaceS
    visible: root.times.count > 0

    Row {
        spacing: 2

        Repeater {
            model: root.times

            Box {
                required property int technique
                required property double part

                width: Math.max(3, part * (root.width - 2 * (root.times.count - 1)))
                height: 12
                radius: Theme.BarRadius
                color: Theme.techniqueFill(technique, Theme.scheme)
            }
        }
    }
    Flow {
        width: root.width
        spacing: Theme.SpaceXs

        Repeater {
            model: root.times

            Row {
                id: row

                required property int technique
                required property string label
                required property string time

                spacing: 6
                rightPadding: 12
                Accessible.role: Accessible.StaticText
                Accessible.name: row.label + " " + row.time

                Glyph {
                    anchors.verticalCenter: parent.verticalCenter
                    size: 20
                    technique: row.technique
                }
                Words {
                    style: Theme.Label
                    font.weight: Font.Normal
                    text: row.label
                }
                Words {
                    style: Theme.Label
                    font.weight: Font.Normal
                    text: row.time
                    color: Theme.text2
                }
            }
        }
    }
}
