import QtQuick
import Effleur.Kit
import Effleur.Play

// Everything else, by mouse and touch.
Sheet {
    id: root

    required property SessionModel session

    panelX: root.width - 794 - 24
    panelY: 54
    panelWidth: 794
    panelHeight: 692
    onDismissed: Commands.trigger(Action.Menu)

    Grid {
        anchors.fill: parent
        anchors.margins: 16
        columns: 3
        columnSpacing: 12
        rowSpacing: 12

        SheetRow {
            command: Action.Firmer
        }
        SheetRow {
            command: Action.OneMore
        }
        SheetRow {
            command: Action.Slower
            detail: qsTr("pace %1 %").arg(root.session.pace.rate)
        }
        SheetRow {
            command: Action.Faster
            detail: qsTr("pace %1 %").arg(root.session.pace.rate)
        }
        SheetRow {
            command: Action.HowTo
        }
        SheetRow {
            command: Action.Loop
        }
        SheetRow {
            command: Action.Zones
        }
        SheetRow {
            command: Action.Turn
        }
        SheetRow {
            command: Action.Mirror
        }
        SheetRow {
            command: Action.Voice
        }
        SheetRow {
            command: Action.Zoom
        }
        SheetRow {
            command: Action.FinishBy
        }
        SheetRow {
            command: Action.Settings
        }
        SheetRow {
            command: Action.FullScreen
        }
        SheetRow {
            command: Action.Help
        }
    }
    KeyButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 112
        x: 16
        width: parent.width - 32
        height: 84
        command: Action.LeaveAreaOut
        detail: qsTr("sharp, tingling or numb")
    }
    KeyButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        x: 16
        width: parent.width - 32
        height: 84
        label: qsTr("Close")
        onTriggered: root.dismissed()
    }
}
