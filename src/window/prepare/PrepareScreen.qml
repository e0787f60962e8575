pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Settings
import Effleur.Prepare
import Effleur.People
import Effleur.Play

// Before you begin: set up, ask, agree.
Page {
    id: root

    required property PrepareModel model
    required property WaitingModel waiting
    required property PeopleModel people
    required property SettingsModel settings
    required property SoundModel sound
    readonly property double column: (root.width - 160) / 3
    readonly property double second: 40 + root.column + 40
    readonly property double third: root.second + root.column + 40

    IconButton {
        x: 28
        y: 26
        command: Action.Leave
        name: qsTr("Back to library")
    }
    Words {
        id: title

        x: 80
        base: 54
        style: Theme.BodyLarge
        text: root.model.headings.title
    }
    Words {
        x: title.x + title.width + 14
        base: 54
        style: Theme.BodyLarge
        font.weight: Font.Normal
        text: root.model.length
        color: Theme.text2
    }
    IconButton {
        x: root.width - 84
        y: 26
        command: Action.Help
    }
    Words {
        x: 38
        base: 131
        style: Theme.PageTitle
        text: qsTr("Before you begin")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        x: 40
        base: 167
        style: Theme.BodyLarge
        size: 20
        font.weight: Font.Normal
        text: qsTr("Tick what helps, or just start.")
        color: Theme.text2
    }
    SetUpColumn {
        x: 40
        y: 206
        width: root.column
        model: root.model
    }
    QuestionColumn {
        x: root.second
        y: 206
        width: root.column
        model: root.model
        pixelScale: root.pixelScale
    }
    AgreeColumn {
        x: root.third
        y: 206
        width: root.column
        model: root.model
    }
    Chips {
        x: 40
        y: 688
        room: root.third - 40 - 16
        settings: root.settings
        sound: root.sound
    }
    StartRow {
        x: root.third
        y: 672
        width: root.column
        model: root.model
    }
    GoOn {
        x: root.second
        y: 94
        width: root.column
        waiting: root.waiting
    }
    PersonChooser {
        x: root.third
        y: 92
        width: root.column
        people: root.people
        onManaged: Commands.trigger(Action.History)
    }
}
