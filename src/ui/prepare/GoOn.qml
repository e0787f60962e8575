import QtQuick
import Effleur.Kit
import Effleur.Shell
import Effleur.Ui

// The session that was interrupted: one press goes on with it.
Press {
    id: root

    required property AppModel app

    visible: root.app.waiting.waits
    height: 52
    radius: Theme.ButtonRadius
    name: qsTr("Go on: %1").arg(root.app.waiting.where)
    onTriggered: root.app.takeUp()

    Row {
        anchors.centerIn: parent
        spacing: Theme.SpaceM

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
