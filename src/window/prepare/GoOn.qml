import QtQuick
import Effleur.Kit
import Effleur.Play

// The session that was interrupted: one press goes on with it.
CommandButton {
    id: root

    required property WaitingModel waiting

    visible: root.waiting.waits
    height: 52
    radius: Theme.ButtonRadius
    name: qsTr("Go on: %1").arg(root.waiting.where)
    command: Action.Repeat

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
            text: root.key
        }
    }
}
