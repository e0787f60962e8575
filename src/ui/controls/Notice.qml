import QtQuick
import Effleur.Presentation
import Effleur.Ui

// One quiet line at the foot of the window: what is missing, or what was done. A tap does what it
// offers, or puts it away.
Press {
    id: root

    required property AppModel app

    visible: root.app.notice !== ""
    width: Math.min(words.implicitWidth + 88, 1000)
    height: 52
    radius: 16
    raised: true
    name: root.app.notice
    onTriggered: root.app.answerNotice()
    Accessible.role: Accessible.AlertMessage

    Words {
        id: words

        x: 20
        width: root.width - 76
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Label
        text: root.app.notice
        elide: Text.ElideRight
    }
    Icon {
        x: root.width - 40
        anchors.verticalCenter: parent.verticalCenter
        name: root.app.canUndo ? "undo" : "close"
        size: 18
        color: Theme.text2
    }
}
