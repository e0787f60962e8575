import QtQuick
import Effleur.Kit

// One of a few pages.
CommandButton {
    id: root

    inverse: false
    width: words.width + 28
    height: 44
    radius: Theme.FieldRadius
    quiet: true
    Accessible.role: Accessible.PageTab
    Accessible.checked: root.on

    Words {
        id: words

        anchors.centerIn: parent
        style: Theme.BodyLarge
        text: root.label
        color: root.on ? Theme.text : Theme.text2
    }
    Rectangle {
        visible: root.on
        x: 14
        y: 40
        width: words.width
        height: 2
        color: Theme.text
    }
}
