pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.People
import Effleur.Play
import Effleur.Prepare
import Effleur.Settings

// Who it is for, how firm it may become today, and how it is shown and told.
Item {
    id: root

    required property PrepareModel model
    required property PeopleModel people
    required property WaitingModel waiting
    required property SettingsModel settings
    required property SoundModel sound
    readonly property double column: (root.width - 80) / 2

    Flickable {
        width: root.column
        height: root.height
        contentHeight: everybody.height
        interactive: everybody.height > root.height
        clip: true

        Column {
            id: everybody

            width: root.column

            PersonRow {
                width: root.column
                name: qsTr("Nobody in particular")
                ticked: root.people.today < 0
                onTriggered: root.people.chooseToday(-1)
            }
            Repeater {
                model: root.people.rows

                PersonRow {
                    id: person

                    required property int index
                    required name
                    required detail

                    width: root.column
                    ticked: root.people.today === person.index
                    onTriggered: root.people.chooseToday(person.index)
                }
            }
            PersonRow {
                width: root.column
                icon: "plus"
                name: qsTr("Add or change people")
                onTriggered: Commands.trigger(Action.History)
            }
        }
    }
    Column {
        x: root.column + 80
        width: root.column
        spacing: 24

        Ceiling {
            width: root.column
            model: root.model
        }
        Chips {
            width: root.column
            settings: root.settings
            sound: root.sound
        }
        IconWords {
            visible: root.model.headings.forTwo !== "" && root.model.tense.asked
            height: 56
            radius: Theme.ButtonRadius
            icon: "two"
            command: Action.ForTwo
            label: root.model.headings.forTwo
        }
        GoOn {
            width: root.column
            waiting: root.waiting
        }
    }
}
