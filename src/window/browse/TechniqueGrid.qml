pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Browse

// How long each technique works.
Grid {
    id: root

    required property LibraryDetail detail
    property double rowHeight: 34

    columns: 2
    columnSpacing: 24

    Repeater {
        model: root.detail.times

        Item {
            id: cell

            required property int technique
            required property string name
            required property string time

            width: 154
            height: root.rowHeight

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                technique: cell.technique
                size: 20
            }
            Words {
                x: 30
                width: time.x - x - 6
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: cell.name
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
            }
            Words {
                id: time

                x: cell.width - width
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                font.weight: Font.Normal
                text: cell.time
                color: Theme.text2
            }
        }
    }
}
