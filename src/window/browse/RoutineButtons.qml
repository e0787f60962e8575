import QtQuick
import Effleur.Kit
import Effleur.Browse

// What is done with the chosen routine.
Row {
    id: root

    required property LibraryModel library
    required property bool menuOpen
    signal menuAsked

    spacing: 6

    CommandButton {
        id: start

        command: Action.Start
        width: 122
        height: 68
        inverse: true

        Row {
            anchors.centerIn: parent
            spacing: 10

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: start.icon
                size: 20
                color: Theme.onInverse
            }
            Words {
                style: Theme.Heading
                text: start.name
                color: Theme.onInverse
            }
        }
    }
    CommandButton {
        id: teach

        command: Action.Teach
        width: 104
        height: 68

        Row {
            anchors.centerIn: parent
            spacing: Theme.SpaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: teach.icon
                size: 20
            }
            Words {
                style: Theme.Label
                size: 16
                text: teach.name
            }
        }
    }
    CommandButton {
        id: edit

        command: Action.Edit
        width: 44
        height: 68
        radius: Theme.TileRadius

        Icon {
            anchors.centerIn: parent
            name: edit.icon
            size: 20
        }
    }
    TakeAwayButton {
        visible: root.library.takeAway.offered
        takeAway: root.library.takeAway
        open: root.menuOpen
        onTriggered: root.menuAsked()
    }
}
