pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.People
import Effleur.After

// What was, and for whom: the sessions with their calendar, or the people.
Page {
    id: root

    required property HistoryModel history
    required property PeopleModel people
    readonly property double listWidth: Math.round((root.width - 120) * 0.48)

    LiveCommand {
        id: shown

        from: Commands
        action: Action.People
    }
    IconButton {
        x: 28
        y: 26
        command: Action.Leave
    }
    Row {
        x: 80
        y: 26
        spacing: Theme.SpaceS

        Tab {
            command: Action.Sessions
        }
        Tab {
            command: Action.People
        }
    }
    Words {
        x: 38
        base: 131
        style: Theme.PageTitle
        text: shown.on ? qsTr("People") : qsTr("History")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        x: 40
        width: root.listWidth
        base: 167
        style: Theme.BodyLarge
        font.weight: Font.Normal
        text: shown.on ? qsTr("Their usual pressure, and what to leave out.") : root.history.rhythm.often === "" ? root.history.summary : root.history.rhythm.often
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
    }
    When {
        on: !shown.on

        Item {
            Words {
                visible: root.history.rhythm.often !== ""
                x: 40
                width: root.listWidth
                base: 193
                style: Theme.Body
                size: 17
                text: root.history.summary
                color: Theme.text2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 13
            }
            SessionList {
                x: 40
                y: root.history.rhythm.often === "" ? 196 : 216
                width: root.listWidth
                height: 658 - y
                history: root.history
            }
            CalendarPicture {
                x: root.listWidth + 80
                y: 92
                width: root.width - 40 - x
                history: root.history
            }
            SessionDetail {
                x: root.listWidth + 80
                y: 292
                width: root.width - 40 - x
                height: 380
                history: root.history
            }
            HistoryButtons {
                x: 40
                y: 692
                width: root.width - 80
                history: root.history
                onExportAsked: root.history.exportAll()
            }
        }
    }
    When {
        on: shown.on

        PeoplePage {
            y: 196
            width: root.width
            height: 584
            listWidth: root.listWidth
            people: root.people
            pixelScale: root.pixelScale
            onLetGo: root.forceActiveFocus()
        }
    }
}
