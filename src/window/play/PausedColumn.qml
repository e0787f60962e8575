import QtQuick
import Effleur.Kit
import Effleur.Play

Item {
    id: root

    required property SessionModel session
    readonly property double half: (root.width - 12) / 2
    readonly property bool told: root.session.eased.present ///< what easing off did stands where the step stands else

    Words {
        x: -2
        base: 146
        style: Theme.SessionTitle
        text: qsTr("Paused")
    }
    Words {
        id: title

        visible: !root.told
        width: Math.min(implicitWidth, root.width - count.width - 10)
        base: 198
        style: Theme.SessionNext
        text: root.session.task.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
        elide: Text.ElideRight
    }
    Words {
        id: count

        visible: root.session.dose.counted && !root.told
        x: title.x + title.width + 10
        base: 198
        style: Theme.SessionNext
        text: qsTr("%1 of %2").arg(root.session.dose.repetition).arg(root.session.dose.times)
        color: Theme.text2
    }
    Words {
        visible: !root.told
        width: root.width
        base: 233
        style: Theme.SessionLead
        text: qsTr("Let one hand rest where it is, without pressure.")
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 20
        elide: Text.ElideRight
    }
    CommandButton {
        id: on

        y: root.told ? 302 : 276
        width: root.width
        height: root.told ? 102 : 128
        radius: Theme.PanelRadius
        command: Action.PlayPause
        label: qsTr("Continue")
        inverse: true

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
                text: on.label
                color: Theme.onInverse
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: on.key
                color: Theme.onInverse
                opacity: Theme.opacity.resting
            }
        }
    }
    KeyButton {
        y: 416
        width: root.half
        height: 84
        command: Action.Back
        icon: "repeat"
    }
    KeyButton {
        x: root.half + 12
        y: 416
        width: root.half
        height: 84
        command: Action.Next
        label: qsTr("Skip step")
    }
    EaseButton {
        y: 510
        width: root.half
        height: 84
        pressure: root.session.pressure
    }
    KeyButton {
        x: root.half + 12
        y: 510
        width: root.half
        height: 84
        command: Action.End
        icon: ""
    }
    KeyButton {
        id: out

        y: 604
        width: root.width
        height: 84
        command: Action.LeaveAreaOut
        label: qsTr("Leave this area out")
        detail: out.on ? qsTr("sharp, tingling or numb: press Enter") : qsTr("sharp, tingling or numb")
    }
    EasePanel {
        x: -24
        y: 168
        width: root.width + 48
        session: root.session
        shown: root.told
        flat: true
    }
}
