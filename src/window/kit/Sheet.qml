import QtQuick
import Effleur.Kit

// A panel over a screen, which is dimmed; a tap beside it dismisses it. It stands in the middle unless it is placed.
Item {
    id: root

    default property alias content: panel.data
    required property double panelWidth
    required property double panelHeight
    property double panelX: (root.width - root.panelWidth) / 2
    property double panelY: (root.height - root.panelHeight) / 2
    property double dim: Theme.opacity.scrim
    signal dismissed

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
        opacity: root.dim
    }
    TapHandler {
        onTapped: root.dismissed()
    }
    Box {
        id: panel

        x: root.panelX
        y: root.panelY
        width: root.panelWidth
        height: root.panelHeight
        radius: Theme.PanelRadius
        color: Theme.surface
        edgeWidth: 1.5
        edge: Theme.lineStrong

        // A tap in it stays in it.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
    }
}
