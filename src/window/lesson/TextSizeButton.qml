import QtQuick
import Effleur.Kit

Press {
    id: root

    required property string text
    required property double size

    width: 44
    height: 40
    radius: Theme.FieldRadius
    quiet: true

    Words {
        anchors.centerIn: parent
        style: Theme.BodyLarge
        size: root.size
        text: root.text
        color: Theme.text2
    }
}
