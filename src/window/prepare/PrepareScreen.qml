pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.People
import Effleur.Play
import Effleur.Prepare
import Effleur.Settings

// The pages before a session, one at a time.
Page {
    id: root

    required property PrepareModel model
    required property WaitingModel waiting
    required property PeopleModel people
    required property SettingsModel settings
    required property SoundModel sound
    readonly property int page: root.model.page.page
    readonly property bool asks: root.model.tense.asked
    readonly property bool lists: root.page >= PrepareModel.NotToday && root.page <= PrepareModel.Steps

    IconButton {
        x: 28
        y: 26
        command: Action.Leave
        name: root.page === PrepareModel.Who ? qsTr("Back to library") : qsTr("A page back")
    }
    PageHead {
        width: root.width
        model: root.model
        person: root.people.todayName
    }
    Words {
        x: 38
        base: 131
        style: Theme.PageTitle
        text: root.model.page.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Say {
        x: 40
        base: 167
        width: root.width - 80
        text: root.model.page.lead
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
    }
    When {
        on: root.page === PrepareModel.Who

        WhoPage {
            x: 28
            y: 206
            width: root.width - 68
            height: 446
            model: root.model
            people: root.people
            waiting: root.waiting
            settings: root.settings
            sound: root.sound
        }
    }
    When {
        on: root.page === PrepareModel.Ready

        ReadyPage {
            x: 28
            y: root.asks ? 188 : 206
            width: root.width - 56
            room: root.asks ? 384 : 432
            model: root.model
        }
    }
    When {
        on: root.page === PrepareModel.Ready && root.asks

        TenseRow {
            x: 28
            y: 594
            width: root.width - 56
            model: root.model
            person: root.people.todayName
        }
    }
    When {
        on: root.lists

        Tabs {
            x: 40
            y: 186
            width: root.width - 80
            model: root.model
        }
    }
    When {
        on: root.lists && root.page !== PrepareModel.LeaveOut

        ListPage {
            x: 28
            y: 240
            width: root.width - 56
            height: 418
            model: root.model
            choices: root.page === PrepareModel.NotToday ? root.model.notToday : root.page === PrepareModel.AskDoctor ? root.model.askDoctor : root.model.asks
            harmless: root.page === PrepareModel.Steps
        }
    }
    When {
        on: root.page === PrepareModel.LeaveOut

        AreaPage {
            x: 28
            y: 245
            width: root.width - 56
            height: 410
            model: root.model
            pixelScale: root.pixelScale
        }
    }
    When {
        on: root.page === PrepareModel.Feel

        FeelPage {
            x: 40
            y: 200
            width: root.width - 80
            height: 456
            model: root.model
            pixelScale: root.pixelScale
        }
    }
    When {
        on: root.page === PrepareModel.Stroke

        StrokePage {
            x: 40
            y: 204
            width: root.width - 80
            height: 450
            model: root.model
            pixelScale: root.pixelScale
        }
    }
    PageFoot {
        x: 40
        y: 672
        width: root.width - 80
        model: root.model
        sound: root.sound
    }
}
