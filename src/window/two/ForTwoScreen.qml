pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Two

// An evening for two is agreed on: who comes first, what each of them gets, how long it takes.
Page {
    id: root

    required property AgreeModel agreed
    readonly property double half: (root.width - 80 - 76) / 2

    IconButton {
        x: 28
        y: 26
        command: Action.Leave
    }
    Words {
        x: 38
        base: 131
        style: Theme.PageTitle
        text: qsTr("For two")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        x: 40
        base: 167
        width: root.width - 80
        style: Theme.BodyLarge
        size: 20
        font.weight: Font.Normal
        text: qsTr("A massage for each of you, one after the other. In between you change places.")
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
    }
    HalfCard {
        x: 40
        y: 206
        width: root.half
        head: qsTr("First")
        facts: root.agreed.first
        onPersonChosen: row => root.agreed.choosePerson(0, row)
        onTurned: by => root.agreed.turn(0, by)
    }
    Press {
        id: swapped

        x: root.width / 2 - 26
        y: 206 + 190 - 26
        width: 52
        height: 52
        radius: width / 2
        name: qsTr("The other one first")
        onTriggered: root.agreed.swap()

        Icon {
            anchors.centerIn: parent
            name: "swap"
            size: 24
            color: Theme.text2
        }
        Tip {
            text: swapped.name
            over: swapped.hovered
            focused: swapped.activeFocus
        }
    }
    HalfCard {
        x: root.width - 40 - width
        y: 206
        width: root.half
        head: qsTr("Then")
        facts: root.agreed.second
        onPersonChosen: row => root.agreed.choosePerson(1, row)
        onTurned: by => root.agreed.turn(1, by)
    }
    WholeTime {
        x: 40
        y: 604
        width: root.width - 80
        agreed: root.agreed
    }
    OnwardButton {
        x: root.width - 40 - width
        y: 672
        width: 373
        height: 88
    }
}
