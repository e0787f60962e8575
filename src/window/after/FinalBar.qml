pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// One step of the final profile, standing on y 0.
Item {
    id: root

    required property double begin
    required property double share
    required property int technique
    required property double tall
    required property double fullTall
    required property double played
    readonly property color ink: Theme.techniqueFill(root.technique, Theme.scheme)
    readonly property double full: 64 * root.fullTall
    readonly property bool eased: root.fullTall > root.tall

    height: 64 * root.tall
    y: -root.height

    Box {
        visible: root.played < 1
        anchors.fill: parent
        radius: Theme.BarRadius
        edgeWidth: 1.5
        edge: root.ink
    }
    Box {
        visible: root.played > 0
        width: parent.width * root.played
        height: parent.height
        radius: Theme.BarRadius
        color: root.ink
    }
    Repeater {
        model: root.eased ? Math.max(0, Math.floor(root.width / 4)) : 0

        Rectangle {
            required property int index

            x: index * 4
            y: root.height - root.full
            width: 2
            height: 1.5
            color: Theme.text2
        }
    }
    Repeater {
        model: root.eased ? 2 * Math.max(0, Math.floor((root.full - root.height) / 4)) : 0

        Rectangle {
            required property int index

            x: index % 2 === 0 ? 0 : root.width - 1.5
            y: root.height - root.full + Math.floor(index / 2) * 4
            width: 1.5
            height: 2
            color: Theme.text2
        }
    }
}
