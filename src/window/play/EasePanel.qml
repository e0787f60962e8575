import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// What easing off has done, or that it was undone, for six seconds: over gauge and next, or flat.
Item {
    id: root

    required property SessionModel session
    required property bool shown
    property bool flat: false ///< where there is less room
    property double risen: root.shown || Theme.reducedMotion ? 1 : 0
    readonly property double edge: 110
    readonly property double drop: !root.session.eased.undone ? 0 : root.flat ? 14 : 20 ///< no keys stand below then

    height: root.flat ? 118 : 164
    opacity: root.shown ? 1 : 0
    visible: root.shown || opacity > 0
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

    Box {
        anchors.fill: parent
        radius: Theme.PanelRadius
        color: Theme.inverse
    }
    Gauge {
        x: 24
        y: (root.flat ? 25 : 48) + root.drop
        width: root.width - 48
        pressure: root.session.pressure
        ink: Theme.onInverse
        dim: Theme.onInverse
        hollow: Theme.scheme === Theme.HighContrast ? Theme.onInverse : Theme.lineStrong
        icon: root.session.eased.areaLeftOut ? "leaveout" : root.session.eased.undone ? "undo" : "ease"
        strong: !root.flat
    }
    Words {
        x: root.edge
        z: 1 // its letters reach below their line
        width: root.width - x - 40
        base: (root.flat ? 69 : 112) + root.drop
        style: Theme.SessionHint
        size: root.flat ? 24 : 30
        height: implicitHeight
        font.weight: Font.Medium
        text: root.session.eased.line
        color: Theme.onInverse
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
    }
    EaseKeys {
        x: root.edge
        y: root.flat ? 84 : 125
        room: root.width - root.edge - 40
        eased: root.session.eased
    }
}
