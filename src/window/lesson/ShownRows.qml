import QtQuick
import Effleur.Kit
import Effleur.Lesson

// What the class is shown, and its turn to try.
Item {
    id: root

    required property LessonModel lesson

    height: 200

    Words {
        base: 22
        style: Theme.Body
        font.weight: Font.Medium
        text: qsTr("Audience shows")
    }
    Grid {
        y: 36
        columns: 3
        columnSpacing: 9
        rowSpacing: 8

        ShownChip {
            command: Action.Words
        }
        ShownChip {
            command: Action.Count
        }
        ShownChip {
            command: Action.Pressure
        }
        ShownChip {
            command: Action.Compare
        }
        ShownChip {
            command: Action.Closer
        }
        ShownChip {
            command: Action.Menu
            more: true
        }
    }
    CommandButton {
        id: tries

        y: 140
        width: root.width
        height: 52
        radius: Theme.TileRadius
        command: Action.Practise
        name: root.lesson.course.practising ? qsTr("Back to the lesson") : qsTr("Everyone tries, %1").arg(root.lesson.course.practiceTime)

        Row {
            anchors.centerIn: parent
            spacing: Theme.SpaceM

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: tries.icon
                size: 22
                color: tries.ink
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: tries.name
                color: tries.ink
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Key
                text: tries.key
                color: tries.dimInk
            }
        }
    }
}
