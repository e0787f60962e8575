pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// How tense both are before: a tap each, or none.
Item {
    id: root

    required property PrepareModel model
    required property string person ///< "" = nobody in particular
    readonly property double lead: 232
    readonly property double half: (root.width - root.lead - 36) / 2

    component One: Item {
        id: one

        required property string name
        required property int tense
        signal said(int tense)

        width: root.half
        height: root.height

        Say {
            anchors.verticalCenter: parent.verticalCenter
            width: track.x - 12
            horizontalAlignment: Text.AlignRight
            px: 22
            font.weight: Font.Medium
            text: one.name
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            elide: Text.ElideRight
        }
        TenseTrack {
            id: track

            x: root.half * 0.33
            width: root.half - x
            anchors.verticalCenter: parent.verticalCenter
            disc: 20
            px: 20
            name: qsTr("How tense: %1").arg(one.name)
            tense: one.tense
            onChosen: tense => one.said(tense)
        }
    }

    height: 60

    Rectangle {
        x: 12
        y: -6
        width: root.width - 24
        height: 1.5
        color: Theme.line
    }
    Column {
        x: 12
        width: root.lead - x - 8
        anchors.verticalCenter: parent.verticalCenter

        Say {
            width: parent.width
            px: 22
            font.weight: Font.Medium
            text: qsTr("How tense?")
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
        }
        Say {
            width: parent.width
            text: qsTr("0 not at all, 10 very")
            color: Theme.text2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
        }
    }
    One {
        x: root.lead
        name: root.person === "" ? qsTr("Them") : root.person
        tense: root.model.tense.massaged
        onSaid: tense => root.model.feel(false, tense)
    }
    One {
        x: root.width - 12 - width
        name: qsTr("You")
        tense: root.model.tense.giver
        onSaid: tense => root.model.feel(true, tense)
    }
}
