import QtQuick
import Effleur.Kit

// One of a few pages.
Press {
    id: root

    required property string label
    property bool on: false

    width: words.width + 28
    height: 44
    radius: Theme.FieldRadius
    quiet: true
    name: root.label
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
