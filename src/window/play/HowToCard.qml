pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// How it is done, in the author's words: over gauge and next, for as long as it is wanted.
Item {
    id: root

    required property howTo how

    height: 278
    Accessible.role: Accessible.Note
    Accessible.name: root.how.whole

    component Line: Item {
        id: line

        property string icon
        property color tint
        property string text
        property color ink

        width: lines.width
        height: words.height

        Icon {
            y: 5
            size: 22
            name: line.icon
            color: line.tint
        }
        Words {
            id: words

            x: 40
            width: line.width - x
            style: Theme.SessionLead
            size: Math.max(20, lines.size - 2)
            lineHeight: 1.05
            text: line.text
            color: line.ink
            wrapMode: Text.WordWrap
        }
    }

    Box {
        anchors.fill: parent
        radius: Theme.PanelRadius
        color: Theme.raised
        edgeWidth: 1.5
        edge: Theme.lineStrong
    }
    TapHandler {
        onTapped: Commands.trigger(Action.HowTo)
    }
    Column {
        id: lines

        // As large as all of it can be.
        property double size: 28

        x: 24
        y: 12
        width: root.width - 48
        spacing: 4
        onHeightChanged: if (height > root.height - 20 && size > 20)
            size -= 1

        Connections {
            target: root

            function onHowChanged() {
                lines.size = 28;
            }
        }
        Words {
            width: lines.width
            bottomPadding: 4
            style: Theme.SessionNext
            size: lines.size
            lineHeight: 1.05
            text: root.how.cue
            wrapMode: Text.WordWrap
        }
        Repeater {
            model: root.how.tips

            Line {
                required property string modelData

                icon: "check"
                tint: Theme.text2
                text: modelData
                ink: Theme.text2
            }
        }
        Repeater {
            model: root.how.mistakes

            Line {
                required property string modelData

                icon: "close"
                tint: Theme.signs.caution
                text: modelData
                ink: Theme.text
            }
        }
    }
    Row {
        x: root.width - 24 - width
        y: root.height - 10 - height
        spacing: Theme.SpaceS

        LiveCommand {
            id: live

            from: Commands
            action: Action.HowTo
        }
        KeyCap {
            text: live.key
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.Label
            text: qsTr("close")
            color: Theme.text2
        }
    }
}
