import QtQuick
import Effleur.Kit

// What is done with the chosen routine.
Row {
    id: root

    spacing: 12

    CommandButton {
        id: start

        command: Action.Start
        width: 204
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
        width: 116
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
}
