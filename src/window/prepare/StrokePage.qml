pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare
import Effleur.Stage

// Where the giver is, and the first stroke, which both make together.
Item {
    id: root

    required property PrepareModel model
    required property double pixelScale
    readonly property practice practice: root.model.practice

    RoundPicture {
        id: picture

        readonly property double margin: 10

        function along(share: double): double {
            return picture.margin + share * (picture.width - 2 * picture.margin);
        }

        y: 2
        width: 440

        Image {
            anchors.fill: parent
            anchors.margins: picture.margin
            source: Theme.figure(root.practice.body, Theme.scheme, Theme.receiver)
            sourceSize.width: Math.ceil(width * root.pixelScale)
            sourceSize.height: Math.ceil(height * root.pixelScale)
        }
        PractisedHand {
            lies: root.practice.left
            mirrored: true
        }
        PractisedHand {
            lies: root.practice.right
        }
        Image {
            x: picture.along(root.practice.giver.x) - width / 2
            y: picture.along(root.practice.giver.y) - height / 2
            width: 58
            height: width * 166 / 170
            rotation: root.practice.giverDegrees
            source: Theme.giverSign(Theme.scheme, Theme.giver, root.practice.stands)
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

    component PractisedHand: RestingHand {
        required property practisedHand lies

        x: picture.along(lies.at.x)
        y: picture.along(lies.at.y)
        unit: root.practice.unit * (picture.width - 2 * picture.margin)
        rotation: lies.degrees
        clothed: root.practice.clothed
        pixelScale: root.pixelScale
    }
}
