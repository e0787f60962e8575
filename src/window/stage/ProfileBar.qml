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
    required property double played
    required property double turn
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
        visible: root.done < 1 && root.played >= 1
        anchors.fill: parent
        radius: Theme.SegmentRadius
        color: Theme.scheme === Theme.HighContrast ? "transparent" : Qt.alpha(root.ink, Theme.toCome)
        edgeWidth: Theme.scheme === Theme.HighContrast ? 2 : 0
        edge: root.ink
    }
    Box {
        visible: root.done > 0
        width: parent.width * root.done * root.played
        height: parent.height
        radius: Theme.SegmentRadius
        color: root.ink
    }
    Box {
        visible: root.done > 0 && root.played < 1
        width: parent.width
        height: parent.height
        radius: Theme.SegmentRadius
        color: "transparent"
        edgeWidth: 1.5
        edge: root.ink
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
    // A notch where the sides change.
    Item {
        visible: root.turn > 0
        x: root.width * root.turn - 6
        width: 12
        height: Math.min(9, root.height * 0.62)
        clip: true

        Rectangle {
            x: 6 - width / 2
            y: -height / 2
            width: 8.5
            height: 8.5
            color: Theme.bg
            border.width: root.done > 0 && root.played < 1 ? 1.5 : 0 // an outline goes around it
            border.color: root.ink
            transform: [
                Rotation {
                    origin.x: 4.25
                    origin.y: 4.25
                    angle: 45
                },
                Scale {
                    origin.y: 4.25
                    yScale: Math.min(9, root.height * 0.62) / 6
                }
            ]
        }
    }
    TapHandler {
        margin: 12
        onTapped: root.chosen(root.step)
    }
}
