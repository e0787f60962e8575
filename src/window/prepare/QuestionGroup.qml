pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// A group of questions in short: its name, then all of it in small letters, or what was answered with yes.
Column {
    id: root

    required property string title
    required property ChoiceModel choices
    required property bool brief
    property bool alarming: false
    property double shrink: 1 ///< of the small letters
    property string extra
    signal unfolded

    Press {
        width: root.width
        height: Math.max(44, words.height + 28)
        radius: Theme.FieldRadius
        quiet: true
        name: root.title
        onTriggered: root.unfolded()

        Words {
            id: head

            base: 20
            style: Theme.Label
            font.weight: Font.DemiBold
            text: root.title
            color: root.alarming ? Theme.signs.caution : Theme.text
        }
        Icon {
            x: head.width + 8
            y: 7
            name: "chevron"
            size: 16
            rotation: 180
            color: Theme.text2
        }
        Words {
            id: words

            y: 26
            width: root.width
            height: text === "" ? 0 : implicitHeight
            style: Theme.Caption
            size: 13 * Theme.textScale * root.shrink
            text: root.extra !== "" ? qsTr("Left out: %1").arg(root.extra) : root.brief ? "" : root.choices.told
            color: Theme.text2
            wrapMode: Text.WordWrap
            lineHeight: 1.05
        }
    }
    Repeater {
        model: root.choices

        TickRow {
            id: row

            required property int index
            required property bool on

            visible: row.on
            ticked: row.on
            width: root.width
            height: 44
            round: true
            onTriggered: root.choices.toggle(index)
        }
    }
}
