import QtQuick
import Effleur.Kit
import Effleur.Prepare

// The words for pressure, today's ceiling, the two words that always count, and the steps that are asked about.
Item {
    id: root

    required property PrepareModel model

    height: 462

    ColumnHead {
        width: root.width
        text: qsTr("Agree on the words")
    }
    PressureWords {
        y: 40
        width: root.width
        model: root.model
    }
    Ceiling {
        y: 168
        width: root.width
        model: root.model
    }
    AgreedWord {
        y: 234
        width: root.width
        word: qsTr("“Softer”")
        meaning: qsTr("one level less, to the end")
        command: Action.EaseOff
    }
    AgreedWord {
        y: 280
        width: root.width
        word: qsTr("“Stop”")
        meaning: qsTr("hands rest, everything pauses")
        command: Action.PlayPause
    }
    Words {
        id: rule

        y: 330
        width: root.width
        style: Theme.Caption
        size: 13 * Theme.textScale
        text: root.model.headings.stopRule
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    AskList {
        y: rule.y + rule.height + 10
        width: root.width
        height: 462 - y
        model: root.model
    }
}
