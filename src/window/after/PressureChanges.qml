pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// What was asked to be softer or firmer, and whether it was kept.
Column {
    id: root

    required property FinishModel model

    Repeater {
        model: root.model.changes

        Item {
            id: row

            required property string icon
            required property string label
            required property string detail
            required property string levels

            width: root.width
            height: 24
            Accessible.role: Accessible.StaticText
            Accessible.name: row.label + ", " + row.detail + ", " + row.levels

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: row.icon
                size: 18
                color: Theme.text2
            }
            Words {
                x: 28
                width: levels.x - x - 10
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                size: 15
                font.weight: Font.Normal
                text: row.label + ", " + row.detail
                color: Theme.text2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 11
                elide: Text.ElideRight
            }
            Words {
                id: levels

                x: root.width - width
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                size: 15
                text: row.levels
            }
        }
    }
    Words {
        visible: root.model.more !== ""
        x: 28
        style: Theme.Caption
        size: 14
        text: root.model.more
        color: Theme.text2
    }
}
