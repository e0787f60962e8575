pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// One group unfolded: its questions, and where an area is left out, the back to tap on.
Item {
    id: root

    required property string title
    required property ChoiceModel choices
    required property AreaModel areas
    required property bool withAreas
    required property double pixelScale
    signal folded

    Press {
        width: root.width
        height: 44
        radius: Theme.FieldRadius
        quiet: true
        name: qsTr("Back to all questions")
        onTriggered: root.folded()

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            size: 20
            color: Theme.text2
        }
        Words {
            x: 32
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.BodyLarge
            text: root.title
        }
    }
    Ticks {
        id: ticks

        y: 46
        width: root.width
        choices: root.choices
        rowHeight: 46
    }
    AreaPicker {
        visible: root.withAreas
        x: (root.width - width) / 2
        y: 142
        width: 236
        areas: root.areas
        pixelScale: root.pixelScale
    }
    Words {
        visible: root.withAreas
        y: 382
        width: root.width
        horizontalAlignment: Text.AlignHCenter
        style: Theme.Label
        text: root.areas.names === "" ? qsTr("Tap the spot on the back.") : root.areas.names
        color: root.areas.names === "" ? Theme.text2 : Theme.text
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 11
        height: 36
    }
}
