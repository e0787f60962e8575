import QtQuick
import Effleur.Kit

// Everything that can be pressed: once for a press, however long its key is held. Focus comes by Tab alone, so that Space
// stays the session's. What `holds` acts only while it is held.
Item {
    id: root

    property string name
    property bool inverse: false
    property bool quiet: false
    property bool raised: false
    property bool holds: false
    property double radius: Theme.BigButtonRadius
    readonly property bool down: tap.pressed
    readonly property bool hovered: hover.hovered
    readonly property color ink: root.inverse ? Theme.onInverse : Theme.text
    readonly property color dimInk: root.inverse ? Theme.onInverse : Theme.text3
    signal triggered
    signal pressedDown
    signal letGo
    signal heldByKey

    activeFocusOnTab: true
    // What is hidden would go on taking keys.
    onVisibleChanged: {
        if (!root.visible)
            root.focus = false;
    }
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.onPressAction: root.triggered()
    Accessible.onToggleAction: root.triggered()
    Keys.onPressed: event => {
        const presses = event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = presses && (event.modifiers & ~Qt.KeypadModifier) === 0;
        if (!event.accepted || event.isAutoRepeat)
            return;
        if (root.holds)
            root.heldByKey();
        else
            root.triggered();
    }

    Box {
        anchors.fill: parent
        radius: root.radius
        color: root.inverse ? Theme.inverse : root.raised || tap.pressed || hover.hovered ? Theme.raised : "transparent"
        opacity: root.inverse && hover.hovered ? Theme.opacity.hovered : 1
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
        onTapped: {
            if (!root.holds)
                root.triggered();
        }
        onPressedChanged: {
            if (tap.pressed)
                root.pressedDown();
            else
                root.letGo();
        }
    }
}
