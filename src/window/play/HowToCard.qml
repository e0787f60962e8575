pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// How it is done, in the author's words: over gauge and next, for as long as it is wanted.
Item {
    id: root

    required property howTo how

    height: 278
    Accessible.role: Accessible.Note
    Accessible.name: [root.how.cue].concat(root.how.tips, root.how.mistakes).join("\n")

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
            style: Theme.SessionHint
            size: lines.size
            lineHeight: 1.15
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

        // Whole at 26 px, or all of it smaller, but never below 20.
        property double size: 26

        x: 24
        y: 14
        width: root.width - 48
        spacing: 6
        scale: Math.min(1, (root.height - 28) / height)
        transformOrigin: Item.TopLeft

        Words {
            width: lines.width
            bottomPadding: 4
            style: Theme.SessionHint
            size: lines.size + 2
            font.weight: Font.Medium
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
}
