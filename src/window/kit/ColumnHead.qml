import QtQuick
import Effleur.Kit

// What a column is called, and at its other end what is to be known of it, as far as there is room.
Item {
    id: root

    required property string text
    property string aside

    height: 44

    Words {
        id: head

        base: 26
        width: Math.min(implicitWidth, root.width)
        style: Theme.Heading
        text: root.text
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: root.text
    }
    Words {
        visible: root.aside !== ""
        x: head.width + 16
        width: root.width - x
        base: 26
        horizontalAlignment: Text.AlignRight
        style: Theme.Body
        size: 16 * Math.min(Theme.textScale, 1.2)
        text: root.aside
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
        elide: Text.ElideRight
    }
    Rectangle {
        y: 38
        width: root.width
        height: 1.5
        color: Theme.line
    }
}
