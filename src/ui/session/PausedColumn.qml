import QtQuick
import Effleur.Kit
import Effleur.Play
import Effleur.Shell
import Effleur.Ui

Item {
    id: root

    required property AppModel app
    required property SessionModel session
    readonly property double half: (root.width - 12) / 2

    Words {
        x: -2
        base: 146
        style: Theme.SessionTitle
        text: qsTr("Paused")
    }
    Glyph {
        x: 2
        y: 164
        size: 44
        technique: root.session.technique
    }
    Words {
        id: title

        x: 86
        base: 198
        style: Theme.SessionNext
        text: root.session.title
    }
    Words {
        visible: root.session.counted
        x: title.x + title.width + 10
        base: 198
        style: Theme.SessionNext
        text: qsTr("%1 of %2").arg(root.session.repetition).arg(root.session.times)
        color: Theme.text2
    }
    Words {
        x: 86
        width: root.width - x
        base: 233
        style: Theme.BigButton
        font.weight: Font.Normal
        text: qsTr("Let one hand rest on the back, without pressure.")
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    Press {
        y: 276
        width: root.width
        height: 128
        radius: Theme.PanelRadius
        inverse: true
        name: qsTr("Continue")
        onTriggered: root.session.playPause()

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
                id: go

                anchors.verticalCenter: parent.verticalCenter
                style: Theme.PageTitle
                text: qsTr("Continue")
                color: Theme.onInverse
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: root.app.keyOf("PlayPause")
                color: Theme.onInverse
                opacity: Theme.resting
            }
        }
    }
    KeyButton {
        y: 416
        width: root.half
        height: 84
        icon: "repeat"
        label: qsTr("Repeat step")
        key: root.app.keyOf("Back")
        onTriggered: root.session.back()
    }
    KeyButton {
        x: root.half + 12
        y: 416
        width: root.half
        height: 84
        icon: "next"
        label: qsTr("Skip step")
        key: root.app.keyOf("Next")
        onTriggered: root.session.next()
    }
    EaseButton {
        y: 510
        width: root.half
        height: 84
        app: root.app
        session: root.session
    }
    KeyButton {
        x: root.half + 12
        y: 510
        width: root.half
        height: 84
        label: qsTr("End session")
        key: qsTr("hold %1").arg(root.app.keyOf("End"))
        onTriggered: root.session.end()
    }
    KeyButton {
        y: 604
        width: root.width
        height: 84
        icon: "leaveout"
        label: qsTr("Leave this area out")
        detail: root.app.leaveOutChosen ? qsTr("sharp, tingling or numb: press Enter") : qsTr("sharp, tingling or numb")
        inverse: root.app.leaveOutChosen
        onTriggered: root.app.confirmLeaveOut()
    }
    EasePanel {
        x: -24
        y: 88
        width: root.width + 48
        session: root.session
        shown: root.session.easedOff
        key: root.app.keyOf("EaseOff")
        undoKey: root.app.keyOf("Undo")
    }
}
