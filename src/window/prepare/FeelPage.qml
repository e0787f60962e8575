pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// What 1, 2 and 3 feel like, first on one's own thigh, then on the other's shoulder; the two words and when to stop.
Item {
    id: root

    required property PrepareModel model
    required property double pixelScale

    Repeater {
        model: root.model.headings.comparisons

        NumberCard {
            id: card

            required property int index
            required property string modelData

            x: card.index * 252
            level: card.index + 1
            word: root.model.headings.pressures[card.index]
            like: card.modelData
            spoken: card.level === 2
        }
    }
    RoundPicture {
        id: thigh

        x: 763
        y: -2
        width: 173

        Image {
            anchors.fill: parent
            source: Theme.lap(Theme.scheme)
            sourceSize.width: Math.ceil(width * root.pixelScale)
        }
        RestingHand {
            x: 120
            y: 90
            unit: 0.44
            rotation: 2
            pixelScale: root.pixelScale
        }
    }
    RoundPicture {
        y: 176
        x: thigh.x
        width: thigh.width

        Image {
            anchors.fill: parent
            anchors.margins: 4
            source: Theme.figureNear(root.model.practice.body, Theme.scheme, Theme.receiver, root.model.practice.tryAt, root.model.practice.tryZoom)
            sourceSize.width: Math.ceil(width * root.pixelScale)
            sourceSize.height: Math.ceil(height * root.pixelScale)
        }
        RestingHand {
            x: 102
            y: 94
            unit: root.model.practice.unit * root.model.practice.tryZoom * 165
            rotation: -9
            clothed: root.model.practice.clothed
            pixelScale: root.pixelScale
        }
    }
    Told {
        y: 0
        head: qsTr("First on your own thigh")
        text: qsTr("Lay your palm down. Try 1, then 2, then 3.")
    }
    Told {
        y: 178
        head: root.model.practice.onShoulder ? qsTr("Then on their shoulder") : qsTr("Then on them")
        text: qsTr("Press at 2 and ask: is this light, and good? Then slowly at 3, and ask again.")
    }
    Row {
        y: 370
        spacing: 6

        Say {
            text: qsTr("Two words, at any time:")
            color: Theme.text2
        }
        Say {
            text: qsTr("“Softer”,")
            font.weight: Font.Medium
        }
        Say {
            text: qsTr("one number less.")
            color: Theme.text2
            rightPadding: 12
        }
        Say {
            text: qsTr("“Stop”,")
            font.weight: Font.Medium
        }
        Say {
            text: qsTr("and your hands rest.")
            color: Theme.text2
        }
    }
    Say {
        y: 399
        width: root.width
        text: root.model.headings.stopRule
        color: Theme.text2
        wrapMode: Text.WordWrap
        lineHeight: 1.12
    }

    component Told: Item {
        id: told

        property string head
        property string text

        x: 960
        width: root.width - x
        height: 168

        Column {
            width: Math.min(told.width, 290)
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            Words {
                width: parent.width
                style: Theme.Heading
                size: 24
                text: told.head
                wrapMode: Text.WordWrap
                lineHeight: 0.95
            }
            Say {
                width: parent.width
                text: told.text
                color: Theme.text2
                wrapMode: Text.WordWrap
                lineHeight: 1.1
            }
        }
    }
}
