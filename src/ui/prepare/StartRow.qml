import QtQuick
import Effleur.Presentation
import Effleur.Ui

// Start; or, where a doctor has to agree, a start that is held; or none.
Item {
    id: root

    required property AppModel app
    required property PrepareModel model

    height: 88

    Press {
        id: button

        anchors.fill: parent
        radius: 24
        inverse: !root.model.closed && !root.model.needsHold
        opacity: root.model.closed ? 0.5 : 1
        name: words.text
        onTriggered: root.model.space()
        onPressedDown: root.app.startDown()
        onLetGo: root.app.startUp()

        Row {
            anchors.centerIn: parent
            spacing: 16

            Icon {
                visible: !root.model.closed
                anchors.verticalCenter: parent.verticalCenter
                name: "play"
                size: 26
                color: button.ink
            }
            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                style: Theme.SessionLead
                font.weight: Font.DemiBold
                text: root.model.closed ? qsTr("Not today") : root.model.needsHold ? qsTr("Agreed: hold to start") : qsTr("Start")
                color: button.ink
            }
            Words {
                visible: !root.model.closed && !root.model.needsHold
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: root.model.none ? root.app.keyOf("PlayPause") : qsTr("%1: none of these").arg(root.app.keyOf("PlayPause"))
                color: button.ink
                opacity: 0.75
            }
        }
    }
}
