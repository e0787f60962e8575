pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// What was asked to be softer or firmer, and whether it was kept.
Column {
    id: root

    required property FinishModel model

    spacing: 10

    Repeater {
        model: root.model.changes

        Item {
            id: row

            required property string icon
            required property string label
            required property string detail
            required property int before
            required property int after
            required property string levels

            width: root.width
            height: 48
            Accessible.role: Accessible.StaticText
            Accessible.name: row.label + ", " + row.detail + ", " + row.levels

            Icon {
                y: 12
                name: row.icon
                size: 24
                color: Theme.text2
            }
            Words {
                x: 40
                width: discs.x - x - 8
                base: 19
                style: Theme.Body
                font.weight: Font.Medium
                text: row.label
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                elide: Text.ElideRight
            }
            Words {
                x: 40
                base: 41
                style: Theme.Label
                font.weight: Font.Normal
                text: row.detail
                color: Theme.text2
            }
            Discs {
                id: discs

                x: levels.x - width - 12
                y: 24
                level: row.after
                full: Math.max(row.before, row.after)
                share: 0.55
            }
            Words {
                id: levels

                x: root.width - width
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.ItemTitle
                text: row.levels
            }
        }
    }
    Words {
        visible: root.model.more !== ""
        x: 40
        style: Theme.Caption
        text: root.model.more
        color: Theme.text2
    }
}
