import QtQuick
import Effleur.Presentation
import Effleur.Ui

// The session that was interrupted: one press goes on with it.
Press {
    id: root

    required property AppModel app

    visible: root.app.interrupted.length > 0
    height: 52
    radius: 16
    name: qsTr("Go on at %1").arg(root.app.interrupted)
    onTriggered: root.app.takeUp()

    Row {
        anchors.centerIn: parent
        spacing: 12

        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            text: root.name
            color: root.ink
        }
        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: root.app.keyOf("Repeat")
        }
    }
}
