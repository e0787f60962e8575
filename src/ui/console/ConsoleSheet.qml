pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// Everything else: where the class's window is, how it is lit, what is shown with its name.
Item {
    id: root

    required property AppModel app
    required property LessonModel lesson

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
        opacity: Theme.scrim
    }
    TapHandler {
        onTapped: root.app.toggleMenu()
    }
    Box {
        anchors.centerIn: parent
        width: 1096
        height: 704
        radius: Theme.PanelRadius
        color: Theme.surface
        edgeWidth: 1.5
        edge: Theme.lineStrong

        TapHandler {}
        ClassWindowPart {
            x: 32
            y: 28
            width: 400
            app: root.app
            lesson: root.lesson
        }
        Words {
            x: 468
            base: 58
            style: Theme.Heading
            text: qsTr("Show with its name")
        }
        Grid {
            x: 468
            y: 80
            columns: 2
            columnSpacing: 8

            Repeater {
                model: root.lesson.names

                TickRow {
                    id: row

                    required property string key
                    required property string what
                    required property bool shown

                    width: 294
                    height: 33
                    label: row.what
                    ticked: row.shown
                    onTriggered: root.lesson.toggleName(row.key)
                }
            }
        }
    }
}
