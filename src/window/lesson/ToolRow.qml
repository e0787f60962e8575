import QtQuick
import Effleur.Kit
import Effleur.Lesson

// Pointer, ink, eraser, and who sees it.
Item {
    id: root

    required property ScreensModel screens
    required property LessonModel lesson

    height: 44

    Row {
        id: tools

        spacing: Theme.SpaceXs

        ToolButton {
            command: Action.Pointer
        }
        ToolButton {
            command: Action.Pen
        }
        ToolButton {
            command: Action.Eraser
        }
        ToolButton {
            command: Action.ClearInk
        }
    }
    CommandButton {
        x: root.width - width
        width: live.width + 36
        height: 44
        radius: Theme.FieldRadius
        quiet: true
        inverse: false
        command: Action.Menu
        name: live.text

        Box {
            x: 8
            visible: !root.lesson.withheld.frozen && !root.lesson.withheld.blank
            anchors.verticalCenter: parent.verticalCenter
            width: 8
            height: 8
            radius: width / 2
            color: root.screens.shown ? Theme.signs.good : Theme.text3
        }
        Icon {
            x: 2
            visible: root.lesson.withheld.frozen || root.lesson.withheld.blank
            anchors.verticalCenter: parent.verticalCenter
            name: root.lesson.withheld.blank ? "blank" : "freeze"
            size: 18
        }
        Words {
            id: live

            x: 26
            width: Math.min(implicitWidth, root.width - tools.width - 44)
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            size: 15
            fontSizeMode: Text.Fit
            height: 40
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
            minimumPixelSize: 10
            font.weight: root.lesson.withheld.frozen || root.lesson.withheld.blank ? Font.DemiBold : Font.Normal
            text: root.lesson.withheld.frozen || root.lesson.withheld.blank ? qsTr("Only you see this") : root.screens.told
            color: root.lesson.withheld.frozen || root.lesson.withheld.blank ? Theme.text : Theme.text2
        }
    }
}
