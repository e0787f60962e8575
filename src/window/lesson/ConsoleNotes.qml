pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Settings
import Effleur.Lesson

// What to tell, and what to watch for; as large as one wants to read it.
Item {
    id: root

    required property SettingsModel settings
    required property LessonModel lesson

    Flickable {
        width: root.width - 52
        height: root.height
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: root.width - 60
            spacing: Theme.SpaceXs

            Words {
                width: column.width
                style: Theme.BodyLarge
                size: root.settings.notesSize
                font.weight: Font.Normal
                text: root.lesson.notes.teach
                wrapMode: Text.WordWrap
                lineHeight: 1.16
            }
            Flow {
                width: column.width
                spacing: Theme.SpaceXs

                Repeater {
                    model: root.lesson.notes.watchFor

                    Mistake {
                        required property string modelData

                        most: column.width
                        size: root.settings.notesSize
                        text: modelData
                    }
                }
            }
        }
    }
    Column {
        x: root.width - width
        y: root.height - height

        TextSizeButton {
            name: qsTr("Smaller notes")
            size: 16
            text: qsTr("A−")
            onTriggered: root.settings.notesSize -= 2
        }
        TextSizeButton {
            name: qsTr("Larger notes")
            size: 22
            text: qsTr("A+")
            onTriggered: root.settings.notesSize += 2
        }
    }
}
