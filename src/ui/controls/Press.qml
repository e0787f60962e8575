import QtQuick
import Effleur.Presentation

// Everything that can be pressed. Focus comes by Tab alone, so that Space stays the session's.
Item {
    id: root

    property string name
    property bool inverse: false
    property bool quiet: false
    property bool raised: false
    property double radius: 20
    readonly property bool down: tap.pressed
    readonly property color ink: root.inverse ? Theme.onInverse : Theme.text
    readonly property color dimInk: root.inverse ? Theme.onInverse : Theme.text3
    signal triggered
    signal pressedDown
    signal letGo

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.onPressAction: root.triggered()
    Keys.onSpacePressed: root.triggered()
    Keys.onReturnPressed: root.triggered()

    Box {
        anchors.fill: parent
        radius: root.radius
        color: root.inverse ? Theme.inverse : root.raised || tap.pressed || hover.hovered ? Theme.raised : "transparent"
        opacity: root.inverse && hover.hovered ? 0.94 : 1
        edgeWidth: root.quiet || root.inverse ? 0 : 1.5
        edge: Theme.lineStrong
    }
    Box {
        anchors.fill: parent
        anchors.margins: -6
        radius: root.radius + 6
        color: "transparent"
        edgeWidth: 3
        edge: Theme.focus
        visible: root.activeFocus
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.triggered()
        onPressedChanged: {
            if (tap.pressed)
                root.pressedDown();
            else
                root.letGo();
        }
    }
}
