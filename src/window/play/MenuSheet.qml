import QtQuick
import Effleur.Kit
import Effleur.Play

// Everything else, by mouse and touch.
Sheet {
    id: root

    required property SessionModel session
    readonly property double third: (root.panelWidth - 56) / 3

    panelX: root.width - 794 - 24
    panelY: 88
    panelWidth: 794
    panelHeight: 608
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
        anchors.bottomMargin: 16
        x: 16
        width: 2 * root.third + 12
        height: 84
        command: Action.LeaveAreaOut
        detail: qsTr("sharp, tingling or numb")
    }
    KeyButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        x: 2 * root.third + 40
        width: root.third
        height: 84
        label: qsTr("Close")
        onTriggered: root.dismissed()
    }
}
