pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Settings
import Effleur.Lesson

// Everything else: where the class's window is, how it is lit, what is shown with its name.
Sheet {
    id: root

    required property ScreensModel screens
    required property Look look ///< of the class's window
    required property SettingsModel settings
    required property HandoutModel handout
    required property LessonModel lesson

    panelWidth: 1096
    panelHeight: 704
    onDismissed: Commands.trigger(Action.Menu)

    ClassWindowPart {
        x: 32
        y: 28
        width: 400
        screens: root.screens
        look: root.look
        settings: root.settings
        handout: root.handout
        lesson: root.lesson
    }
    IconButton {
        x: root.panelWidth - width - 16
        y: 16
        icon: "close"
        name: qsTr("Close")
        onTriggered: root.dismissed()
    }
    Words {
        x: 468
        base: 50
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
