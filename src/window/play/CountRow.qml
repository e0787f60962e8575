import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// "3 of 6, 8 s each" and the beads; a single long hold counts its seconds down, in outlines.
Item {
    id: root

    required property SessionModel session
    property bool close: false ///< over the how-to: smaller, in one line
    readonly property int number: root.session.dose.counted ? root.session.dose.repetition : root.session.progress.countdown
    readonly property bool wide: (root.session.dose.counted ? root.session.dose.times : root.session.dose.seconds) > 9 ///< so that nothing jumps at ten
    readonly property double edge: root.close ? (root.wide ? 92 : 52) : root.wide ? 162 : 86

    OutlinedNumber {
        visible: !root.session.dose.counted
        y: (root.close ? 285 : 396) - size
        style: Theme.SessionCount
        size: root.close ? 76 : 116
        text: root.number.toString()
        color: Theme.text
    }
    Digits {
        visible: root.session.dose.counted
        x: -8
        base: root.close ? 285 : 404
        style: Theme.SessionCount
        size: root.close ? 76 : root.wide ? 122 : 140
        text: root.number.toString()
    }
    Row {
        id: row

        visible: root.session.dose.counted
        x: root.edge
        y: (root.close ? 284 : 340) - of.baselineOffset
        spacing: 11

        Words {
            id: of

            style: Theme.SessionValue
            text: qsTr("of")
            color: Theme.text2
        }
        Digits {
            base: of.baselineOffset
            style: Theme.SessionValue
            text: root.session.dose.times.toString()
        }
        Item {
            width: 6
            height: 1
        }
        Words {
            visible: !root.close
            anchors.baseline: of.baseline
            style: Theme.SessionHint
            text: root.session.dose.each
            color: Theme.text2
        }
    }
    Beads {
        visible: root.session.dose.counted
        x: root.close ? row.x + row.width + 12 : root.edge
        y: root.close ? 272 : root.session.dose.sides > 1 ? 390 : 384
        width: root.width - x
        session: root.session
    }
    Words {
        visible: !root.session.dose.counted
        x: root.edge
        base: root.close ? 284 : 345
        style: Theme.SessionValue
        text: qsTr("seconds")
    }
    Words {
        visible: !root.session.dose.counted && !root.close
        x: root.edge
        base: 385
        width: root.width - x
        style: Theme.SessionHint
        text: qsTr("slow and still")
        color: Theme.text2
        elide: Text.ElideRight
    }
}
