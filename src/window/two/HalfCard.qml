pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Two

// What one of the two gets: who it is, and which massage.
Box {
    id: root

    required property string head
    required property halfFacts facts
    signal personChosen(int row)
    signal turned(int by)

    height: 380
    radius: Theme.PanelRadius
    color: Theme.surface
    edge: Theme.line
    edgeWidth: 1.5

    Words {
        x: 28
        base: 45
        style: Theme.Heading
        text: root.head
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Flickable {
        x: 22
        y: 58
        width: root.width - 44
        height: 124
        contentHeight: everybody.height
        interactive: everybody.height > height
        clip: true

        Flow {
            id: everybody

            x: 6
            y: 6
            width: root.width - 56
            spacing: 8
            bottomPadding: 12

            Repeater {
                model: root.facts.people

                Press {
                    id: person

                    required property int index
                    required property string modelData

                    width: Math.min(words.implicitWidth + 40, everybody.width)
                    height: 52
                    radius: height / 2
                    inverse: root.facts.person === person.index
                    name: root.head + ": " + person.modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: person.inverse
                    onTriggered: root.personChosen(person.index)

                    Words {
                        id: words

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, person.width - 32)
                        style: Theme.BodyLarge
                        size: 20
                        text: person.modelData
                        color: person.ink
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
    Rectangle {
        x: 28
        y: 186
        width: root.width - 56
        height: 1.5
        color: Theme.line
    }
    TurnButton {
        x: 16
        y: 199
        name: qsTr("%1: the massage before").arg(root.head)
        onTriggered: root.turned(-1)
    }
    Words {
        x: 68
        width: root.width - 136
        base: 229
        style: Theme.ItemTitle
        size: 22
        horizontalAlignment: Text.AlignHCenter
        text: root.facts.title === "" ? qsTr("There is no massage here") : root.facts.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 16
        elide: Text.ElideRight
    }
    TurnButton {
        x: root.width - 60
        y: 199
        mirrored: true
        name: qsTr("%1: the next massage").arg(root.head)
        onTriggered: root.turned(1)
    }
    StripPicture {
        x: 28
        y: 250
        width: root.width - 134
        height: 40
        strip: root.facts.bars
        scheme: Theme.scheme
    }
    Words {
        x: root.width - 28 - width
        base: 286
        style: Theme.Heading
        font.weight: Font.Medium
        text: root.facts.length
    }
    Words {
        x: 28
        y: 300
        width: root.width - 56
        height: 70
        style: Theme.Body
        font.weight: Font.Normal
        text: root.facts.told
        color: Theme.text2
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 16
        elide: Text.ElideRight
    }
}
