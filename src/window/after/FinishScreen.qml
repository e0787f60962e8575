pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// The end: what happened, a note about it, and what is good now.
Page {
    id: root

    required property FinishModel model
    readonly property double part: (root.width - 176) / 1104
    readonly property double second: 40 + 352 * root.part + 48
    readonly property double third: root.second + 400 * root.part + 48

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
    ColumnHead {
        x: 40
        y: 288
        width: 352 * root.part
        text: qsTr("Time per technique")
    }
    TechniqueTimes {
        x: 40
        y: 340
        width: 352 * root.part
        times: root.model.techniques
    }
    ColumnHead {
        x: root.second
        y: 288
        width: 400 * root.part
        text: qsTr("Note")
    }
    NoteBox {
        id: note

        x: root.second
        y: 340
        width: 400 * root.part
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
        width: 400 * root.part
        model: root.model
    }
    ColumnHead {
        x: root.third
        y: 288
        width: root.width - 40 - x
        text: qsTr("Afterwards")
    }
    Advice {
        x: root.third
        y: 350
        width: root.width - 40 - x
        rows: root.model.aftercare
    }
    FinishButtons {
        x: 40
        y: 688
        width: root.third - 88
        model: root.model
    }
    CommandButton {
        id: done

        x: root.third
        y: 688
        width: root.width - 40 - x
        height: 72
        radius: Theme.BigButtonRadius
        inverse: true
        command: Action.Done

        Row {
            anchors.centerIn: parent
            spacing: 13

            Words {
                style: Theme.BigButton
                font.weight: Font.DemiBold
                text: done.label
                color: done.ink
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: done.key
                color: done.ink
                opacity: Theme.opacity.hint
            }
        }
    }
}
