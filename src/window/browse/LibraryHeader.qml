import QtQuick
import Effleur.Kit

Item {
    id: root

    height: 92

    Icon {
        x: 39
        y: 34
        size: 32
        name: "mark"
    }
    Words {
        x: 84
        base: 59
        style: Theme.Heading
        size: 26
        text: "Effleur"
    }
    Row {
        x: root.width - 40 - width
        y: 28
        spacing: Theme.SpaceS

        LabelButton {
            command: Action.OpenFile
        }
        LabelButton {
            command: Action.NewRoutine
        }
        IconButton {
            command: Action.History
        }
        IconButton {
            command: Action.Settings
        }
    }
}
