import QtQuick
import Effleur.Kit

// A setting's name, and below it what can be chosen.
Column {
    id: root

    required property string label

    spacing: 6

    Words {
        style: Theme.Label
        text: root.label
        color: Theme.text2
    }
}
