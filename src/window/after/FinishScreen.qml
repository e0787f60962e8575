pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// The end: how tense both were and are, a note, how often it is, and what is good now.
Page {
    id: root

    required property FinishModel model
    property bool changesPlaces: false ///< the other one's turn comes
    readonly property double part: (root.width - 160) / 1120
    readonly property double first: 412 * root.part
    readonly property double second: 40 + root.first + 40
    readonly property double third: root.second + 332 * root.part + 40
    readonly property bool rhythm: root.model.rhythm.days.count > 0

    Words {
        x: 38
        base: 88
        style: Theme.SessionTitle
        size: 56
        text: root.model.whole ? qsTr("Well done, both of you") : qsTr("Ended here")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        x: 40
        width: (skipped.visible ? skipped.x - 16 : root.width - 40) - x
        base: 125
        style: Theme.BodyLarge
        size: 20
        font.weight: Font.Normal
        text: root.model.line
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
        elide: Text.ElideRight
    }
    Words {
        id: skipped

        visible: root.model.skips
        x: root.width - 40 - width
        base: 125
        style: Theme.Body
        text: qsTr("outlined: not played")
        color: Theme.text2
    }
    FinalProfile {
        x: 40
        y: 240
        width: root.width - 80
        model: root.model
    }
    When {
        on: root.model.tense.asks

        HowTense {
            x: 40
            y: 288
            width: root.first
            tense: root.model.tense
        }
    }
    When {
        on: !root.model.tense.asks

        Item {
            ColumnHead {
                x: 40
                y: 288
                width: root.first
                text: qsTr("Time per technique")
            }
            TechniqueTimes {
                x: 40
                y: 340
                width: root.first
                times: root.model.techniques
            }
        }
    }
    ColumnHead {
        x: root.second
        y: 288
        width: root.third - 40 - x
        text: qsTr("Note")
    }
    NoteBox {
        id: note

        x: root.second
        y: 340
        width: root.third - 40 - x
        height: changes.y - 10 - y
        model: root.model
        hint: root.model.noteHint
        onDone: Commands.trigger(Action.Done)
        onLetGo: root.forceActiveFocus()
        // From the beginning: whatever is typed here is a note.
        Component.onCompleted: note.forceActiveFocus()
    }
    PressureChanges {
        id: changes

        x: root.second
        y: 664 - height
        width: root.third - 40 - x
        model: root.model
    }
    When {
        on: root.rhythm

        Item {
            ColumnHead {
                x: root.third
                y: 288
                width: root.width - 40 - x
                text: qsTr("Your rhythm")
                aside: root.model.rhythm.mostly
            }
            RhythmPicture {
                x: root.third
                y: 336
                width: root.width - 40 - x
                rhythm: root.model.rhythm
            }
        }
    }
    Advice {
        x: root.third
        y: root.rhythm ? Math.max(440, Math.min(454, 668 - needs)) : 288
        width: root.width - 40 - x
        height: root.rhythm ? 236 : 388
        below: root.rhythm
        model: root.model
    }
    FinishButtons {
        x: 40
        y: 688
        width: root.third - 80
        model: root.model
    }
    DoneButton {
        x: root.third
        y: 688
        width: root.width - 40 - x
        changesPlaces: root.changesPlaces
    }
}
