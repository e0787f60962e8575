import QtQuick
import Effleur.Kit
import Effleur.After

// How tense both were, and are: two taps each, or none.
Item {
    id: root

    required property TenseModel tense

    height: 324

    ColumnHead {
        id: head

        width: root.width
        text: qsTr("How tense?")
        aside: qsTr("0 not at all, 10 very")
    }
    TenseRows {
        y: 52
        width: root.width
        felt: root.tense.massaged
        onSaid: (when, tense) => root.tense.feel(TenseModel.Massaged, when, tense)
    }
    TenseRows {
        y: 190
        width: root.width
        felt: root.tense.giver
        numbers: true
        onSaid: (when, tense) => root.tense.feel(TenseModel.Giver, when, tense)
    }
}
