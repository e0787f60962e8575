import QtQuick
import Effleur.Kit
import Effleur.Prepare

// Start; or, where a doctor has to agree, a start that is held beside the way back; or the way back alone.
Item {
    id: root

    required property PrepareModel model
    readonly property bool back: root.model.answer.closed || root.model.answer.needsHold

    height: 88

    CommandButton {
        id: start

        visible: !root.back
        anchors.fill: parent
        radius: Theme.PanelRadius
        inverse: true
        opacity: root.model.answer.needsArea ? Theme.opacity.unready : 1
        command: Action.PlayPause
        name: root.model.answer.needsArea ? qsTr("Choose the area first") : qsTr("Start")

        Row {
            anchors.centerIn: parent
            spacing: 17

            Icon {
                visible: !root.model.answer.needsArea
                anchors.verticalCenter: parent.verticalCenter
                name: "play"
                size: 26
                color: start.ink
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.SessionLead
                font.weight: Font.DemiBold
                text: start.name
                color: start.ink
            }
            Words {
                visible: !root.model.answer.needsArea
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: root.model.answer.none || root.model.answer.advice !== "" ? start.key : qsTr("%1: none of these").arg(start.key)
                color: start.ink
                opacity: Theme.opacity.hint
            }
        }
    }
    CommandButton {
        id: leave

        visible: root.back
        width: root.model.answer.closed ? root.width : root.width - 132
        height: 88
        radius: Theme.PanelRadius
        inverse: true
        command: Action.Leave
        name: qsTr("To the library")

        Words {
            anchors.centerIn: parent
            style: Theme.BigButton
            size: 25
            font.weight: Font.DemiBold
            text: qsTr("Back to library")
            color: leave.ink
        }
    }
    Press {
        id: hold

        visible: root.back && !root.model.answer.closed
        x: root.width - 120
        width: 120
        height: 88
        radius: Theme.PanelRadius
        opacity: root.model.answer.needsArea ? Theme.opacity.unready : 1
        name: qsTr("Agreed: hold to start")
        holds: true
        onPressedDown: Commands.press(Action.AgreedStart)
        onLetGo: Commands.letGo(Action.AgreedStart)
        onHeldByKey: Commands.press(Action.AgreedStart, true)
        onTriggered: Commands.trigger(Action.AgreedStart)

        Words {
            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            style: Theme.Body
            font.weight: Font.Medium
            text: qsTr("Hold to\nstart")
            color: hold.ink
        }
    }
}
