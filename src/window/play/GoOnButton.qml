import QtQuick
import Effleur.Kit

// On from where the session stands, or has ended.
CommandButton {
    id: root

    property bool keyed: false ///< its key is told

    height: 128
    radius: Theme.PanelRadius
    inverse: true
    command: Action.PlayPause
    name: qsTr("Go on")

    Row {
        anchors.centerIn: parent
        spacing: 26

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "play"
            size: 40
            color: Theme.onInverse
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.PageTitle
            text: root.name
            color: Theme.onInverse
        }
        Words {
            visible: root.keyed
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            font.weight: Font.Normal
            text: root.key
            color: Theme.onInverse
        }
    }
}
