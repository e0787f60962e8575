pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// One step of the profile, standing on y 0.
Item {
    id: root

    required property int index
    required property int step
    required property double begin
    required property double share
    required property int technique
    required property double tall
    required property double fullTall
    required property string name
    required property double playhead
    readonly property color ink: Theme.techniqueFill(root.technique, Theme.scheme)
    readonly property double done: Math.max(0, Math.min(1, (root.playhead - root.begin) / Math.max(0.0001, root.share)))
    readonly property double fullHeight: 34 * root.fullTall
    signal chosen(int which)

    height: 34 * root.tall
    y: -root.height
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name

    Behavior on height {
        enabled: !Theme.reducedMotion
        NumberAnimation {
            duration: Theme.Settle
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Theme.standard
        }
    }

    Box {
        visible: root.done < 1
        anchors.fill: parent
        radius: Theme.SegmentRadius
        color: Theme.scheme === Theme.HighContrast ? "transparent" : Qt.alpha(root.ink, Theme.toCome)
        edgeWidth: Theme.scheme === Theme.HighContrast ? 2 : 0
        edge: root.ink
    }
    Box {
        visible: root.done > 0
        width: parent.width * root.done
        height: parent.height
        radius: Theme.SegmentRadius
        color: root.ink
    }
    Repeater {
        visible: count > 0
        model: root.done < 1 && root.fullTall > root.tall ? Math.max(0, Math.floor(root.width / 5)) : 0

        Rectangle {
            required property int index

            x: index * 5
            y: root.height - root.fullHeight
            width: 2
            height: 2
            color: Theme.text2
        }
    }
    TapHandler {
        margin: 12
        onTapped: root.chosen(root.step)
    }
}
