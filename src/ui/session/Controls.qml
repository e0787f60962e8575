import QtQuick
import Effleur.Play
import Effleur.Shell
import Effleur.Ui

Item {
    id: root

    required property AppModel app
    required property SessionModel session

    height: 88

    KeyButton {
        width: 88
        height: 88
        icon: "back"
        name: qsTr("Repeat step")
        key: root.app.keyOf("Back")
        onTriggered: root.session.back()
    }
    KeyButton {
        x: 100
        width: 108
        height: 88
        icon: "pause"
        name: qsTr("Pause")
        key: root.app.keyOf("PlayPause")
        onTriggered: root.session.playPause()
    }
    KeyButton {
        x: 220
        width: 88
        height: 88
        icon: "next"
        name: qsTr("Next step")
        key: root.app.keyOf("Next")
        onTriggered: root.session.next()
    }
    EaseButton {
        x: 320
        width: root.width - x
        height: 88
        app: root.app
        session: root.session
    }
}
