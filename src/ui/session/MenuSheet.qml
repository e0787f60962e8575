pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Play
import Effleur.Shell
import Effleur.Ui

// Everything else, by mouse and touch.
Sheet {
    id: root

    required property AppModel app
    required property SessionModel session

    panelX: root.width - 794 - 24
    panelY: 88
    panelWidth: 794
    panelHeight: 608
    onDismissed: root.app.toggleMenu()

    Grid {
        anchors.fill: parent
        anchors.margins: 16
        columns: 3
        columnSpacing: 12
        rowSpacing: 12

        SheetRow {
            icon: "firmer"
            label: qsTr("Firmer")
            key: root.app.keyOf("Firmer")
            onTriggered: root.session.firmer()
        }
        SheetRow {
            icon: "plus"
            label: qsTr("One more")
            key: root.app.keyOf("OneMore")
            onTriggered: root.session.oneMore()
        }
        SheetRow {
            icon: "slower"
            label: qsTr("Slower")
            detail: qsTr("pace %1 %").arg(root.session.rate)
            onTriggered: root.session.slower()
        }
        SheetRow {
            icon: "quicker"
            label: qsTr("Quicker")
            detail: qsTr("pace %1 %").arg(root.session.rate)
            onTriggered: root.session.quicker()
        }
        SheetRow {
            icon: "loop"
            label: qsTr("Stay in this step")
            inverse: root.session.loops
            key: root.app.keyOf("Loop")
            onTriggered: root.session.toggleLoop()
        }
        SheetRow {
            icon: "zones"
            label: qsTr("Zones")
            inverse: root.app.zones
            key: root.app.keyOf("Zones")
            onTriggered: root.app.toggleZones()
        }
        SheetRow {
            icon: "turn"
            label: qsTr("Turn the picture")
            key: root.app.keyOf("Turn")
            onTriggered: root.app.turn()
        }
        SheetRow {
            icon: "mirror"
            label: qsTr("Mirror")
            inverse: root.app.mirrored
            key: root.app.keyOf("Mirror")
            onTriggered: root.app.mirror()
        }
        SheetRow {
            icon: "voice"
            label: qsTr("Voice")
            inverse: root.app.sound.voice
            key: root.app.keyOf("Voice")
            onTriggered: root.app.sound.toggleVoice()
        }
        SheetRow {
            icon: "zoom"
            label: qsTr("Closer")
            inverse: root.app.zoomed
            key: root.app.keyOf("Zoom")
            onTriggered: root.app.toggleZoom()
        }
        SheetRow {
            icon: "clock"
            label: qsTr("Finish by")
            key: root.app.keyOf("FinishBy")
            onTriggered: root.app.toggleFinishBy()
        }
        SheetRow {
            icon: "sliders"
            label: qsTr("Settings")
            onTriggered: root.app.showSettings()
        }
        SheetRow {
            icon: "full"
            label: qsTr("Full screen")
            inverse: root.app.fullScreen
            key: root.app.keyOf("FullScreen")
            onTriggered: root.app.toggleFullScreen()
        }
        SheetRow {
            icon: "keys"
            label: qsTr("Keys")
            key: root.app.keyOf("Keys")
            onTriggered: root.app.toggleKeys()
        }
        SheetRow {
            icon: "leaveout"
            label: qsTr("Leave area out")
            detail: qsTr("sharp, tingling or numb")
            onTriggered: root.app.confirmLeaveOut()
        }
    }
    KeyButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        x: 16
        width: parent.width - 32
        height: 84
        label: qsTr("Close")
        onTriggered: root.app.toggleMenu()
    }
}
