pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare
import Effleur.Stage

// What is to be left out, and the back on which it is shown.
Item {
    id: root

    required property PrepareModel model
    required property double pixelScale
    readonly property double column: root.width - 512

    Column {
        id: questions

        spacing: 20

        Repeater {
            model: root.model.leaveOut

            AreaQuestion {
                id: row

                required property int index
                required property bool on

                width: root.column
                ticked: row.on
                note: row.index < root.model.page.notes.length ? root.model.page.notes[row.index] : ""
                lined: row.index === 0
                onTriggered: root.model.leaveOut.toggle(row.index)
            }
        }
    }
    Say {
        id: prompt

        x: 64
        y: questions.height + 3
        width: root.column - 64
        text: root.model.page.prompt
        color: Theme.text2
        wrapMode: Text.WordWrap
        lineHeight: 0.95
    }
    AreaChips {
        x: 64
        y: prompt.y + Math.max(28, prompt.height) + 4
        width: root.column - 64
        height: root.height + 6 - y
        areas: root.model.areas
    }
    AreaPicker {
        id: back

        x: root.width - 12 - 230 - 203
        y: -1
        width: 406
        areas: root.model.areas
        pixelScale: root.pixelScale

        Box {
            anchors.centerIn: parent
            width: 400
            height: 400
            radius: width / 2
            color: "transparent"
            edgeWidth: 3
            edge: Theme.line
        }
    }
    Say {
        x: back.x - 4 - width
        y: 129
        text: qsTr("L")
        color: Theme.text2
    }
    Say {
        x: back.x + back.width + 4
        y: 129
        text: qsTr("R")
        color: Theme.text2
    }
}
