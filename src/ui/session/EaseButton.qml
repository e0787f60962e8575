import QtQuick
import Effleur.Presentation
import Effleur.Ui

// Acts when it goes down; held, it leaves the area out.
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
    onPressedDown: root.app.easeOffDown()
    onLetGo: root.app.easeOffUp()
    Accessible.onPressAction: root.session.easeOff()
    Keys.onSpacePressed: root.session.easeOff()
    Keys.onReturnPressed: root.session.easeOff()
}
