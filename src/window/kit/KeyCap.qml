import QtQuick
import Effleur.Kit

// A key as it is printed on the keyboard.
Box {
    id: root

    required property string text
    property color ink: Theme.text2

    width: Math.max(24, words.implicitWidth + 16)
    height: 24
    radius: Theme.CapRadius
    color: "transparent"
    edgeWidth: 1.5
    edge: root.ink
    Accessible.ignored: true

    Words {
        id: words

        anchors.centerIn: parent
        style: Theme.Key
        text: root.text
        color: root.ink
    }
}
