import QtQuick
import Effleur.Kit
import Effleur.Play

// How often and how fast the work that comes, how long all its sides and lines are, and how it differs from the last.
Item {
    id: root

    required property SessionModel session
    readonly property bool many: root.session.dose.whole !== ""

    Icon {
        x: 4
        y: root.many ? 504 : 522
        name: "repeat"
        size: 36
        color: Theme.text2
    }
    Words {
        id: dose

        x: 86
        width: Math.min(implicitWidth, root.width - x)
        base: root.many ? 522 : 536
        style: Theme.SessionNext
        text: root.session.dose.amount
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 28
    }
    Words {
        x: dose.x + dose.width + 12
        base: dose.base
        style: Theme.SessionNext
        text: root.session.dose.each
        color: Theme.text2
    }
    Words {
        visible: root.many
        x: 86
        width: root.width - x
        base: 553
        style: Theme.SessionLead
        size: 26
        text: root.session.dose.whole
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 22
    }
    Words {
        x: 86
        width: root.width - x
        base: root.many ? 582 : 572
        style: Theme.SessionLead
        size: root.many ? 26 : 28
        text: root.session.change.difference
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 22
        elide: Text.ElideRight
    }
}
