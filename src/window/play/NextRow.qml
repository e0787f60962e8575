import QtQuick
import Effleur.Kit
import Effleur.Play

// What comes next, and when: a step, or this one's other side or line. Brightens for the last ten seconds. While
// how it is done stands above it, it is `close`: small, in one line below.
Item {
    id: root

    required property SessionModel session
    property bool close: false
    readonly property int size: root.close ? 24 : 36
    readonly property color ink: root.session.coming.soon ? Theme.text : Theme.text2

    Glyph {
        visible: root.session.coming.present && !root.close
        x: 2
        y: 502
        size: 44
        technique: root.session.coming.technique
    }
    Row {
        id: row

        x: root.close ? 0 : 86
        y: (root.close ? 578 : 531) - lead.baselineOffset
        spacing: 9 // where lines run from the right, a space at a text's end would stand on its wrong side

        Words {
            id: lead

            style: Theme.SessionLead
            size: root.size
            text: root.session.coming.present ? qsTr("Next, in") : qsTr("The end, in")
            color: root.ink
        }
        Row {
            Digits {
                base: lead.baselineOffset
                style: Theme.SessionLead
                size: root.size
                text: root.session.progress.untilNext
                color: root.ink
            }
            Words {
                visible: root.session.coming.present
                style: Theme.SessionLead
                size: root.size
                text: ":"
                color: root.ink
            }
        }
        Words {
            visible: root.session.coming.present
            width: Math.min(implicitWidth, root.width - row.x - x)
            style: Theme.SessionLead
            size: root.size
            font.weight: Font.DemiBold
            text: root.close ? root.session.coming.line : root.session.coming.title
            color: root.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: root.close ? 16 : 26
            elide: Text.ElideRight
        }
    }
    NextStep {
        visible: root.session.coming.present && !root.close
        x: 86
        width: root.width - x
        base: 571
        bright: root.session.coming.soon
        coming: root.session.coming
    }
}
