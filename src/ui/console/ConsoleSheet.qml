pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Lesson
import Effleur.Shell
import Effleur.Ui

// Everything else: where the class's window is, how it is lit, what is shown with its name.
Sheet {
    id: root

    required property AppModel app
    required property LessonModel lesson

    panelWidth: 1096
    panelHeight: 704
    onDismissed: root.app.toggleMenu()

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
