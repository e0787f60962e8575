pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Lesson
import Effleur.Shell
import Effleur.Ui

// Where the class's window is, how it is lit, and how the lesson goes on.
Column {
    id: root

    required property AppModel app
    required property LessonModel lesson

    spacing: Theme.SpaceM

    Words {
        style: Theme.Heading
        text: qsTr("The class's window")
    }
    Words {
        width: root.width
        style: Theme.Body
        text: root.app.screens.told
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.app.screens.choices

        TickRow {
            id: choice

            required property int index
            required property string modelData

            width: root.width
            round: true
            label: choice.modelData
            ticked: choice.index === root.app.screens.chosen
            onTriggered: root.app.screens.choose(choice.index)
        }
    }
    Row {
        spacing: 10

        ShownChip {
            width: 190
            more: true
            visible: root.app.screens.several
            name: qsTr("Swap screens")
            onTriggered: root.app.screens.swap()
        }
        ShownChip {
            width: 190
            name: qsTr("Window shown")
            shown: root.app.screens.shown
            onTriggered: root.app.screens.toggle()
        }
    }
    Segments {
        name: qsTr("Light for the class")
        choices: [qsTr("Candle"), qsTr("Day"), qsTr("Contrast")]
        current: root.app.audienceLook.scheme
        onChosen: (which) => root.app.settings.audienceLight = which
    }
    TickRow {
        width: root.width
        label: qsTr("Wait after each step")
        ticked: root.lesson.stepByStep
        onTriggered: root.lesson.toggleStepByStep()
    }
    TickRow {
        width: root.width
        label: qsTr("Zones and directions")
        ticked: root.lesson.board.zones
        onTriggered: root.lesson.toggleZones()
    }
    Row {
        spacing: 10

        ShownChip {
            width: 126
            more: true
            name: qsTr("Turn")
            onTriggered: root.app.turn()
        }
        ShownChip {
            width: 126
            name: qsTr("Mirror")
            shown: root.app.mirrored
            onTriggered: root.app.mirror()
        }
        ShownChip {
            width: 126
            name: qsTr("Voice")
            shown: root.app.sound.voice
            onTriggered: root.app.sound.toggleVoice()
        }
    }
    ShownChip {
        visible: root.app.handout.offered
        width: 390
        more: true
        name: root.app.handout.busy ? qsTr("The handout is being made") : qsTr("Handout as PDF")
        onTriggered: root.app.handOut()
    }
    Row {
        spacing: 10

        ShownChip {
            width: 190
            more: true
            name: qsTr("Keys")
            onTriggered: root.app.toggleKeys()
        }
        ShownChip {
            width: 190
            more: true
            name: qsTr("Settings")
            onTriggered: root.app.showSettings()
        }
    }
}
