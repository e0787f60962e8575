import QtQuick
import Effleur.Kit
import Effleur.Play

// What comes next, and when: a step, or this one's other side or line. Brightens for the last ten seconds.
Item {
    id: root

    required property SessionModel session
    readonly property color ink: root.session.coming.soon ? Theme.text : Theme.text2

    Glyph {
        visible: root.session.coming.present
        x: 2
        y: 502
        size: 44
        technique: root.session.coming.technique
    }
    Row {
        x: 86
        y: 531 - lead.baselineOffset
        spacing: 9 // where lines run from the right, a space at a text's end would stand on its wrong side

        Words {
            id: lead

            style: Theme.SessionLead
            size: 36
            text: root.session.coming.present ? qsTr("Next, in") : qsTr("The end, in")
            color: root.ink
        }
        Row {
            Digits {
                base: lead.baselineOffset
                style: Theme.SessionLead
                size: 36
                text: root.session.progress.untilNext
                color: root.ink
            }
            Words {
                visible: root.session.coming.present
                style: Theme.SessionLead
                size: 36
                text: ":"
                color: root.ink
            }
        }
        Words {
            visible: root.session.coming.present
            width: Math.min(implicitWidth, root.width - 86 - x)
            style: Theme.SessionLead
            size: 36
            font.weight: Font.DemiBold
            text: root.session.coming.title
            color: root.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 26
            elide: Text.ElideRight
        }
    }
    NextStep {
        visible: root.session.coming.present
        x: 86
        width: root.width - x
        base: 571
        bright: root.session.coming.soon
        coming: root.session.coming
    }
}
