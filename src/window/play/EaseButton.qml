import QtQuick
import Effleur.Kit
import Effleur.Stage

// Acts when it goes down; held by hand or pointer, it leaves the area out. A key here is a press; its own can be held.
KeyButton {
    id: root

    required property pressure pressure

    command: Action.EaseOff
    name: qsTr("Ease off, pressure now %1").arg(root.pressure.asked)
    raised: true
    holds: true
    onPressedDown: Commands.press(Action.EaseOff)
    onLetGo: Commands.letGo(Action.EaseOff)
    onHeldByKey: Commands.trigger(Action.EaseOff)
}
