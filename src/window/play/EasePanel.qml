import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// What easing off has done, over gauge and next, for six seconds.
Item {
    id: root

    required property SessionModel session
    required property bool shown
    property double risen: root.shown || Theme.reducedMotion ? 1 : 0

    height: 164
    opacity: root.shown ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.session.eased.line

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.Panel
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Theme.standard
        }
    }
    Behavior on risen {
        NumberAnimation {
            duration: Theme.Panel
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Theme.standard
        }
    }
    transform: Translate {
        y: 16 * (1 - root.risen)
    }

    LiveCommand {
        id: ease

        from: Commands
        action: Action.EaseOff
    }
    Box {
        anchors.fill: parent
        radius: Theme.PanelRadius
        color: Theme.inverse
    }
    Gauge {
        x: 24
        y: 48
        width: root.width - 48
        pressure: root.session.pressure
        ink: Theme.onInverse
        dim: Theme.onInverse
        hollow: Theme.scheme === Theme.HighContrast ? Theme.onInverse : Theme.lineStrong
        icon: root.session.eased.areaLeftOut ? "leaveout" : "ease"
        strong: true
    }
    Words {
        x: 110
        z: 1 // its letters reach below their line
        width: root.width - x - 16
        base: 112
        style: Theme.SessionHint
        font.weight: Font.Medium
        text: root.session.eased.line
        color: Theme.onInverse
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 22
    }
    Row {
        x: 110
        y: 125
        spacing: Theme.SpaceS
        scale: Math.min(1, (root.width - x - 16) / implicitWidth)
        transformOrigin: Item.Left

        KeyCap {
            visible: !root.session.eased.areaLeftOut
            text: ease.key
            ink: Theme.onInverse
        }
        Words {
            visible: !root.session.eased.areaLeftOut
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: 8
            style: Theme.Label
            text: root.session.eased.lightest ? qsTr("leave this area out") : qsTr("softer still")
            color: Theme.onInverse
        }
        KeyCap {
            visible: !root.session.eased.areaLeftOut && !root.session.eased.lightest
            text: qsTr("hold %1").arg(ease.key)
            ink: Theme.onInverse
        }
        Words {
            visible: !root.session.eased.areaLeftOut && !root.session.eased.lightest
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: 8
            style: Theme.Label
            text: qsTr("skip area")
            color: Theme.onInverse
        }
        Item {
            width: undo.width + 12
            height: 24

            CommandButton {
                id: undoing

                anchors.centerIn: parent
                width: parent.width
                height: 44
                radius: Theme.FieldRadius
                command: Action.Undo
                quiet: true
                inverse: true

                Row {
                    id: undo

                    anchors.centerIn: parent
                    spacing: Theme.SpaceS

                    KeyCap {
                        text: undoing.key
                        ink: Theme.onInverse
                    }
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        style: Theme.Label
                        text: qsTr("undo")
                        color: Theme.onInverse
                    }
                }
            }
        }
    }
}
