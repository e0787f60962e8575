import QtQuick
import Effleur.Kit
import Effleur.Play

// How hard the work that comes is, how often and how long each; below, how that differs from the last, and how long all
// its sides and lines are.
Item {
    id: root

    required property SessionModel session
    readonly property bool two: root.session.change.difference !== "" || whole.text !== ""
    readonly property double middle: root.two ? 540 : 552

    Discs {
        id: discs

        visible: level.visible
        y: root.middle
        level: root.session.pressure.level
        full: root.session.pressure.full
    }
    Words {
        id: level

        visible: root.session.pressure.word !== "" // in a rest no hand is there
        x: discs.width + 12
        base: root.middle + 11
        style: Theme.SessionNext
        size: 30
        text: root.session.pressure.level
    }
    Words {
        x: level.x + level.width + 8
        width: Math.max(0, root.width - dose.width - 16 - x)
        base: level.base
        style: Theme.SessionNext
        size: 30
        font.weight: Font.Normal
        text: root.session.pressure.word
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 22
    }
    Row {
        id: dose

        x: root.width - width
        y: level.base - amount.baselineOffset
        spacing: 8

        Words {
            id: amount

            style: Theme.SessionNext
            visible: root.session.dose.counted
            size: 30
            text: root.session.dose.amount + ","
        }
        Words {
            anchors.baseline: amount.baseline
            style: Theme.SessionNext
            size: 30
            font.weight: root.session.dose.counted ? Font.Normal : Font.Medium
            text: root.session.dose.brief
            color: root.session.dose.counted ? Theme.text2 : Theme.text
        }
    }
    Words {
        id: whole

        x: root.width - width
        base: 580
        style: Theme.SessionLead
        size: 22
        text: root.session.dose.whole
        color: Theme.text2
    }
    Words {
        id: difference

        readonly property double free: root.width - (whole.text === "" ? 0 : whole.width + 20)

        width: free
        base: 580
        style: Theme.SessionLead
        size: 22
        text: measure.implicitWidth > free ? root.session.change.firmness : root.session.change.difference
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 16
    }
    Words {
        id: measure

        visible: false
        style: Theme.SessionLead
        size: 18
        text: root.session.change.difference
    }
}
