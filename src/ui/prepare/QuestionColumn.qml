import QtQuick
import Effleur.Presentation
import Effleur.Ui

// None of these, what closes the start, and what leaves an area out.
Item {
    id: root

    required property PrepareModel model

    ColumnHead {
        width: root.width
        text: qsTr("Ask: any of these today?")
    }
    TickRow {
        y: 46
        width: root.width
        round: true
        label: qsTr("None of these")
        strong: true
        on: root.model.none
        onTriggered: root.model.chooseNone()
    }
    Words {
        base: 114
        style: Theme.Label
        text: root.model.notTodayTitle
        color: Theme.caution
    }
    Ticks {
        id: notToday

        y: 120
        width: root.width
        choices: root.model.notToday
    }
    Words {
        base: 410
        style: Theme.Label
        text: root.model.leaveOutTitle
        color: Theme.text2
    }
    Ticks {
        y: 416
        width: root.width
        choices: root.model.leaveOut
    }
}
