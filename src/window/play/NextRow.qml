import QtQuick
import Effleur.Kit
import Effleur.Play

// What comes next, and when. Brightens for the last ten seconds.
Item {
    id: root

    required property SessionModel session

    Glyph {
        visible: root.session.coming.present
        x: 2
        y: 518
        size: 44
        technique: root.session.coming.technique
    }
    Row {
        x: 86
        y: 528 - lead.baselineOffset

        Words {
            id: lead

            style: Theme.SessionLead
            text: root.session.coming.present ? qsTr("Next, in ") : qsTr("The end, in ")
            color: root.session.coming.soon ? Theme.text : Theme.text2
        }
        Digits {
            base: lead.baselineOffset
            style: Theme.SessionLead
            text: root.session.progress.untilNext
            color: root.session.coming.soon ? Theme.text : Theme.text2
        }
    }
    NextStep {
        visible: root.session.coming.present
        x: 86
        width: root.width - x
        base: 570
        bright: root.session.coming.soon
        coming: root.session.coming
    }
}
