pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// A list of choices.
Column {
    id: root

    required property ChoiceModel choices
    property bool round: true
    property bool details: false
    property double rowHeight: 44

    Repeater {
        model: root.choices

        TickRow {
            id: row

            required property int index
            required property bool on
            required detail

            width: root.width
            height: root.rowHeight
            ticked: row.on
            round: root.round
            detailed: root.details
            onTriggered: root.choices.toggle(index)
        }
    }
}
