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

    Press {
        width: 122
        height: 68
        inverse: true
        name: qsTr("Start")
        onTriggered: root.library.start()

        Row {
            anchors.centerIn: parent
            spacing: 10

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "play"
                size: 20
                color: Theme.onInverse
            }
            Words {
                style: Theme.Heading
                text: qsTr("Start")
                color: Theme.onInverse
            }
        }
    }
    Press {
        width: 104
        height: 68
        name: qsTr("Teach")
        onTriggered: root.library.teach()

        Row {
            anchors.centerIn: parent
            spacing: Theme.SpaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "screen"
                size: 20
            }
            Words {
                style: Theme.Label
                size: 16
                text: qsTr("Teach")
            }
        }
    }
    Press {
        width: 44
        height: 68
        radius: Theme.TileRadius
        name: qsTr("Edit")
        onTriggered: root.library.edit()

        Icon {
            anchors.centerIn: parent
            name: "pencil"
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
