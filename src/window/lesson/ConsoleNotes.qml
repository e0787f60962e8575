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
            Repeater {
                model: root.lesson.notes.watchFor

                Item {
                    id: mistake

                    required property string modelData

                    width: column.width
                    height: words.height
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Watch for: %1").arg(words.text)

                    Icon {
                        y: (root.settings.notesSize * 1.3 - size) / 2
                        size: Math.round(root.settings.notesSize * 0.9)
                        name: "close"
                        color: Theme.signs.caution
                    }
                    Words {
                        id: words

                        x: root.settings.notesSize * 1.4
                        width: parent.width - x
                        style: Theme.BodyLarge
                        size: root.settings.notesSize
                        font.weight: Font.Normal
                        text: mistake.modelData
                        color: Theme.text2
                        wrapMode: Text.WordWrap
                        lineHeight: 1.16
                        Accessible.ignored: true
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
