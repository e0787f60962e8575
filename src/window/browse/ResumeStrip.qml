pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// The session that was interrupted, or whose turn is still to come: what, when, where it stands, and the way back into it.
Box {
    id: root

    required property WaitingModel waiting
    readonly property double told: root.waiting.turn ? 420 : 270

    height: 104
    radius: Theme.BigButtonRadius
    color: Theme.surface
    edge: Theme.line
    edgeWidth: 1.5

    Words {
        x: 28
        width: root.told
        base: 31
        style: Theme.Label
        font.weight: Font.Normal
        text: root.waiting.when
        color: Theme.text2
        elide: Text.ElideRight
    }
    Words {
        x: 28
        width: root.told
        base: 60
        style: Theme.Heading
        text: root.waiting.title
        elide: Text.ElideRight
    }
    Words {
        x: 28
        width: root.told
        base: 83
        style: Theme.Label
        font.weight: Font.Normal
        text: root.waiting.where
        color: Theme.text2
        elide: Text.ElideRight
    }
    Item {
        id: profile

        x: root.told + 42
        y: 74
        width: root.width - 232 - x

        Repeater {
            model: root.waiting.profile

            ProfileBar {
                x: begin * profile.width
                width: Math.max(2, share * profile.width - 2)
                playhead: root.waiting.playhead
            }
        }
        Rectangle {
            visible: !root.waiting.turn
            x: root.waiting.playhead * profile.width - 1
            y: -44
            width: 2
            height: 45
            color: Theme.text
        }
        Box {
            visible: !root.waiting.turn
            x: root.waiting.playhead * profile.width - 5
            y: -48
            width: 10
            height: 10
            radius: width / 2
            color: Theme.text
        }
    }
    LiveCommand {
        id: onward

        from: Commands
        action: root.waiting.turn ? Action.Onward : Action.GoOn
    }
    KeyButton {
        x: root.width - width - 24
        y: 20
        width: 176
        height: 64
        radius: Theme.ButtonRadius
        command: Action.GoOn
        label: onward.label
        key: ""
        inverse: true
    }
}
