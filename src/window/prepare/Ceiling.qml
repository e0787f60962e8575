import QtQuick
import Effleur.Kit
import Effleur.Prepare

// Today not above.
Item {
    id: root

    required property PrepareModel model

    height: 62

    Rectangle {
        width: root.width
        height: 1.5
        color: Theme.line
    }
    Rectangle {
        y: 62
        width: root.width
        height: 1.5
        color: Theme.line
    }
    Say {
        width: root.width - 150
        anchors.verticalCenter: parent.verticalCenter
        px: 22
        text: qsTr("Firmest today: %1, %2").arg(root.model.ceiling).arg(root.model.headings.pressures[root.model.ceiling - 1])
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.SpaceXs

        IconButton {
            icon: "minus"
            name: qsTr("Lower")
            opacity: root.model.ceiling > 1 ? 1 : Theme.opacity.disabled
            onTriggered: root.model.ceiling -= 1
        }
        Words {
            width: 26
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            style: Theme.SessionLead
            font.weight: Font.DemiBold
            text: root.model.ceiling.toString()
        }
        IconButton {
            icon: "plus"
            name: qsTr("Higher")
            opacity: root.model.ceiling < 3 ? 1 : Theme.opacity.disabled
            onTriggered: root.model.ceiling += 1
        }
    }
}
