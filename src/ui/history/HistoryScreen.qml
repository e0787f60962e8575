pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Ui

// What was, and for whom: the sessions with their calendar, or the people.
Page {
    id: root

    readonly property bool people: root.app.peopleShown
    readonly property double listWidth: Math.round((root.width - 120) * 0.48)

    IconButton {
        x: 28
        y: 26
        icon: "chevron"
        name: qsTr("Back")
        onTriggered: root.app.back()
    }
    Row {
        x: 80
        y: 26
        spacing: Theme.SpaceS

        Tab {
            label: qsTr("Sessions")
            on: !root.people
            onTriggered: root.app.showPeople(false)
        }
        Tab {
            label: qsTr("People")
            on: root.people
            onTriggered: root.app.showPeople(true)
        }
    }
    Words {
        x: 38
        base: 131
        style: Theme.PageTitle
        text: root.people ? qsTr("People") : qsTr("History")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        x: 40
        width: root.listWidth
        base: 167
        style: Theme.BodyLarge
        font.weight: Font.Normal
        text: root.people ? qsTr("Their usual pressure, and what to leave out.") : root.app.history.summary
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
    }
    When {
        on: !root.people

        Item {
            SessionList {
                x: 40
                y: 196
                width: root.listWidth
                height: 462
                history: root.app.history
            }
            CalendarPicture {
                x: root.listWidth + 80
                y: 92
                width: root.width - 40 - x
                history: root.app.history
            }
            SessionDetail {
                x: root.listWidth + 80
                y: 300
                width: root.width - 40 - x
                height: 372
                history: root.app.history
            }
            HistoryButtons {
                x: 40
                y: 692
                history: root.app.history
                onExportAsked: root.app.history.exportAll()
            }
        }
    }
    When {
        on: root.people

        PeoplePage {
            y: 196
            width: root.width
            height: 584
            listWidth: root.listWidth
            app: root.app
            people: root.app.people
            pixelScale: root.pixelScale
            onLetGo: root.forceActiveFocus()
        }
    }
}
