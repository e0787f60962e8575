pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// Where the giver is, and the first stroke, which both make together.
Item {
    id: root

    required property PrepareModel model
    required property double pixelScale

    RoundPicture {
        id: picture

        y: 2
        width: 440

        Image {
            anchors.fill: parent
            anchors.margins: 10
            source: Theme.figure("back", Theme.scheme, Theme.receiver)
            sourceSize.width: Math.ceil(width * root.pixelScale)
            sourceSize.height: Math.ceil(height * root.pixelScale)
        }
        RestingHand {
            x: 196
            y: 268
            unit: 0.43
            mirrored: true
            rotation: 4
            pixelScale: root.pixelScale
        }
        RestingHand {
            x: 244
            y: 268
            unit: 0.43
            rotation: -4
            pixelScale: root.pixelScale
        }
        Image {
            x: (root.model.fromRight ? 384 : 56) - width / 2
            y: 322 - height / 2
            width: 58
            height: width * 166 / 170
            rotation: root.model.fromRight ? -14 : 14
            source: Theme.giverSign(Theme.scheme, Theme.giver)
            sourceSize.width: Math.ceil(width * root.pixelScale)
            sourceSize.height: Math.ceil(height * root.pixelScale)
        }
    }
    Column {
        x: 500
        width: root.width - x
        anchors.verticalCenter: picture.verticalCenter
        spacing: 24

        Repeater {
            model: root.model.headings.strokeLines

            Item {
                id: line

                required property int index
                required property string modelData

                width: parent.width
                height: words.height

                Words {
                    style: Theme.SessionLead
                    font.weight: Font.DemiBold
                    text: (line.index + 1).toString()
                    color: Theme.text3
                }
                Say {
                    id: words

                    x: 44
                    width: line.width - x
                    px: 23
                    text: line.modelData
                    wrapMode: Text.WordWrap
                    lineHeight: 1.08
                }
            }
        }
    }
}
