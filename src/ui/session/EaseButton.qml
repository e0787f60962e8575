import QtQuick
import Effleur.Play
import Effleur.Shell
import Effleur.Ui

// Acts when it goes down; held by hand or pointer, it leaves the area out. A key here is a press; its own can be held.
KeyButton {
    id: root

    required property AppModel app
    required property SessionModel session

    icon: "ease"
    label: qsTr("Ease off")
    name: qsTr("Ease off, pressure now %1").arg(root.session.pressure)
    key: root.app.keyOf("EaseOff")
    raised: true
    inverse: root.session.easedOff
    holds: true
    onPressedDown: root.app.easeOffDown()
    onLetGo: root.app.easeOffUp()
    onHeldByKey: root.session.easeOff()
    onTriggered: root.session.easeOff()
}
