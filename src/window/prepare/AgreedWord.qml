import QtQuick
import Effleur.Kit

Item {
    id: root

    required property string word
    required property string meaning
    required property int command ///< whose key says it too

    height: 48
    Accessible.role: Accessible.StaticText
    Accessible.name: root.word + ": " + root.meaning

    LiveCommand {
        id: live

        from: Commands
        action: root.command
    }
    Words {
        base: 20
        style: Theme.BodyLarge
        text: root.word
    }
    Words {
        base: 41
        style: Theme.Label
        font.weight: Font.Normal
        text: root.meaning
        color: Theme.text2
    }
    KeyCap {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: 28
        text: live.key
    }
}
