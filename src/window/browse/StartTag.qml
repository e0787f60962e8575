import QtQuick
import Effleur.Kit

// Where somebody begins who never finished a session.
Box {
    id: root

    width: words.width + 24
    height: 27
    radius: Theme.TagRadius
    color: Theme.inverse

    Words {
        id: words

        anchors.centerIn: parent
        style: Theme.Label
        text: qsTr("Start here")
        color: Theme.onInverse
    }
}
