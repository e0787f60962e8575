pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Settings
import Effleur.Lesson

// Where the class's window is, how it is lit, and how the lesson goes on.
Column {
    id: root

    required property ScreensModel screens
    required property Look look ///< of the class's window
    required property SettingsModel settings
    required property HandoutModel handout
    required property LessonModel lesson

    spacing: Theme.SpaceM

    Words {
        style: Theme.Heading
        text: qsTr("The class's window")
    }
    Words {
        width: root.width
        style: Theme.Body
        text: root.screens.told
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.screens.choices

        TickRow {
            id: choice

            required property int index
            required property string modelData

            width: root.width
            round: true
            label: choice.modelData
            ticked: choice.index === root.screens.chosen
            onTriggered: root.screens.choose(choice.index)
        }
    }
    Row {
        spacing: 10

        ShownChip {
            width: 190
            more: true
            visible: root.screens.several
            command: Action.Swap
        }
        ShownChip {
            width: 190
            name: qsTr("Window shown")
            shown: root.screens.shown
            onTriggered: root.screens.toggle()
        }
    }
    Segments {
        name: qsTr("Light for the class")
        choices: [qsTr("Candle"), qsTr("Day"), qsTr("Contrast")]
        current: root.look.scheme
        onChosen: which => root.settings.audienceLight = which
    }
    TickRow {
        width: root.width
        label: qsTr("Wait after each step")
        ticked: root.lesson.course.stepByStep
        onTriggered: root.lesson.toggleStepByStep()
    }
    TickRow {
        width: root.width
        label: qsTr("Zones and directions")
        ticked: root.lesson.board.layers.zones
        onTriggered: root.lesson.toggleZones()
    }
    Row {
        spacing: 10

        ShownChip {
            width: 126
            more: true
            command: Action.Turn
            name: qsTr("Turn")
        }
        ShownChip {
            width: 126
            command: Action.Mirror
        }
        ShownChip {
            width: 126
            command: Action.Voice
        }
    }
    ShownChip {
        id: paper

        visible: root.handout.offered
        width: 390
        more: true
        command: Action.Handout
        name: root.handout.busy ? qsTr("The handout is being made") : paper.label
    }
    Row {
        spacing: 10

        ShownChip {
            width: 190
            more: true
            command: Action.Help
        }
        ShownChip {
            width: 190
            more: true
            command: Action.Settings
        }
    }
}
