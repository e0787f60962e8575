import QtQuick
import Effleur.Kit
import Effleur.Play

Item {
    id: root

    required property SessionModel session

    height: 88

    KeyButton {
        width: 88
        height: 88
        command: Action.Back
        label: ""
    }
    KeyButton {
        x: 100
        width: 108
        height: 88
        command: Action.PlayPause
        label: ""
    }
    KeyButton {
        x: 220
        width: 88
        height: 88
        command: Action.Next
        label: ""
    }
    EaseButton {
        x: 320
        width: root.width - x
        height: 88
        pressure: root.session.pressure
    }
}
