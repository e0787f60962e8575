import QtQuick
import Effleur.Kit
import Effleur.Play

// Everything else, by mouse and touch.
Sheet {
    id: root

    required property SessionModel session
    readonly property double third: (root.panelWidth - 56) / 3

    panelX: root.width - 794 - 24
    panelY: 96
    panelWidth: 794
    panelHeight: 592
    onDismissed: Commands.trigger(Action.Menu)

    SheetRow {
        x: 16
        y: 16
        width: 2 * root.third + 12
        command: Action.LeaveAreaOut
        detail: qsTr("sharp, tingling or numb")
    }
    SheetRow {
        x: 2 * root.third + 40
        y: 16
        command: Action.Firmer
    }
    Grid {
        x: 16
        y: 112
        columns: 3
        columnSpacing: 12
        rowSpacing: 12

        SheetRow {
            command: Action.Slower
            detail: qsTr("pace %1 %").arg(root.session.pace.rate)
        }
        SheetRow {
            command: Action.Faster
            detail: qsTr("pace %1 %").arg(root.session.pace.rate)
        }
        SheetRow {
            command: Action.OneMore
        }
        SheetRow {
            command: Action.HowTo
        }
        SheetRow {
            command: Action.Loop
        }
        SheetRow {
            command: Action.FinishBy
        }
        SheetRow {
            command: Action.Zones
        }
        SheetRow {
            command: Action.Zoom
        }
        SheetRow {
            command: Action.Voice
        }
        SheetRow {
            command: Action.Turn
        }
        SheetRow {
            command: Action.Mirror
        }
        SheetRow {
            command: Action.FullScreen
        }
        SheetRow {
            command: Action.Settings
        }
        SheetRow {
            command: Action.Help
        }
        SheetRow {
            label: qsTr("Close")
            onTriggered: root.dismissed()
        }
    }
}
