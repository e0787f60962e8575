import QtQuick
import Effleur.Kit
import Effleur.Lesson
import Effleur.Shell
import Effleur.Ui

// What the class is shown, and its turn to try.
Item {
    id: root

    required property AppModel app
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
            name: qsTr("Words")
            shown: root.lesson.board.words
            onTriggered: root.lesson.toggleWords()
        }
        ShownChip {
            name: qsTr("Count")
            shown: root.lesson.board.count
            onTriggered: root.lesson.toggleCount()
        }
        ShownChip {
            name: qsTr("Pressure")
            shown: root.lesson.board.pressure
            onTriggered: root.lesson.togglePressure()
        }
        ShownChip {
            name: qsTr("Compare")
            shown: root.lesson.board.compare
            onTriggered: root.lesson.toggleCompare()
        }
        ShownChip {
            name: qsTr("Closer")
            shown: root.lesson.board.closer
            onTriggered: root.lesson.toggleCloser()
        }
        ShownChip {
            name: qsTr("More")
            more: true
            onTriggered: root.app.toggleMenu()
        }
    }
    Press {
        id: tries

        y: 140
        width: root.width
        height: 52
        radius: Theme.TileRadius
        inverse: root.lesson.practising
        name: root.lesson.practising ? qsTr("Enough tried") : qsTr("Everyone tries, %1").arg(root.lesson.practiceTime)
        onTriggered: root.lesson.togglePractice()

        Row {
            anchors.centerIn: parent
            spacing: Theme.SpaceM

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "class"
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
                text: root.app.keyOf("Practise")
                color: tries.dimInk
            }
        }
    }
}
