pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// A list of questions, a line each; more than fit can be scrolled.
Flickable {
    id: root

    required property PrepareModel model
    required property ChoiceModel choices
    property bool harmless: false
    readonly property double pitch: root.choices.count > 6 ? 51 : 66

    contentHeight: rows.height
    interactive: rows.height > root.height
    clip: true

    Column {
        id: rows

        width: root.width
        topPadding: root.pitch > 60 ? 9 : 6
        spacing: 6

        Repeater {
            model: root.choices

            QuestionRow {
                id: row

                required property int index
                required property bool on
                required property string detail

                width: root.width
                height: root.pitch - 6
                ticked: row.on
                harmless: root.harmless
                meaning: root.harmless ? qsTr("%1: yes").arg(row.detail) : row.detail
                without: root.harmless ? qsTr("%1: left out").arg(row.detail) : ""
                note: row.index < root.model.page.notes.length ? root.model.page.notes[row.index] : ""
                lined: row.index < root.choices.count - 1
                onTriggered: root.choices.toggle(row.index)
            }
        }
    }
}
