import QtQuick
import Effleur.Kit
import Effleur.Play

// How often and how fast the work that comes, and how it differs from the last.
Item {
    id: root

    required property SessionModel session

    Icon {
        x: 4
        y: 522
        name: "repeat"
        size: 36
        color: Theme.text2
    }
    Words {
        id: dose

        x: 86
        base: 536
        style: Theme.SessionNext
        text: root.session.dose.amount
    }
    Words {
        x: dose.x + dose.width + 12
        base: 536
        style: Theme.SessionNext
        text: root.session.dose.each
        color: Theme.text2
    }
    Words {
        x: 86
        width: root.width - x
        base: 572
        style: Theme.SessionLead
        text: root.session.change.difference
        color: Theme.text2
        elide: Text.ElideRight
    }
}
