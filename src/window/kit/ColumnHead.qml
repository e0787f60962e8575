import QtQuick
import Effleur.Kit

Item {
    id: root

    required property string text

    height: 44

    Words {
        base: 26
        width: root.width
        style: Theme.Heading
        text: root.text
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: root.text
    }
    Rectangle {
        y: 38
        width: root.width
        height: 1.5
        color: Theme.line
    }
}
