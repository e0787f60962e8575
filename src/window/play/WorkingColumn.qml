pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// What, where, with which hands, how many more, how hard, what next; in a change how it is done. Over it, for as long as
// it is wanted, all that helps.
Item {
    id: root

    required property SessionModel session
    property bool howTo: false
    readonly property bool changing: root.session.mode !== Mode.Working
    readonly property bool eased: root.session.eased.present ///< its panel takes the place of what stands there else
    readonly property bool free: !root.howTo && !root.eased
    readonly property bool first: root.session.dose.fresh
    readonly property bool holds: root.session.progress.holds ///< nothing is counted, and what stands there goes

    WhatAndWhere {
        width: root.width
        close: root.howTo
        words: root.holds && !root.howTo ? root.session.progress.words : 1
        tells: true
        task: root.session.task
    }
    CountRow {
        visible: !root.changing && !root.holds
        width: root.width
        close: root.howTo
        session: root.session
    }
    ChangeRow {
        visible: root.changing
        width: root.width
        close: root.howTo
        session: root.session
    }
    Item {
        visible: root.free && !root.changing && !root.holds
        width: root.width

        Gauge {
            y: 446
            width: root.width
            pressure: root.session.pressure
        }
        Rectangle {
            y: root.first ? 480 : 490
            width: root.width
            height: 1.5
            color: Theme.line
        }
    }
    CueNow {
        visible: root.free && root.first
        width: root.width
        session: root.session
    }
    NextRow {
        visible: root.free && !root.changing && (!root.holds || root.session.coming.soon)
        width: root.width
        close: root.first
        session: root.session
    }
    When {
        on: root.free && root.holds

        Item {
            width: root.width
            opacity: root.session.progress.words

            CueRow {
                y: -80
                width: parent.width
                session: root.session
            }
            Words {
                base: 496
                style: Theme.SessionHint
                text: root.session.dose.amount
                color: Theme.text2
            }
        }
    }
    Item {
        visible: root.free && root.changing
        width: root.width

        CueRow {
            width: root.width
            session: root.session
        }
        DoseRow {
            width: root.width
            session: root.session
        }
    }
    When {
        on: root.howTo && !root.eased

        HowToCard {
            x: -24
            y: 304
            width: root.width + 48
            how: root.session.task.how
        }
    }
    EasePanel {
        width: root.width + 48
        x: -24
        y: root.howTo ? 360 : 414
        session: root.session
        shown: root.eased
    }
    Controls {
        y: 592
        width: root.width
        session: root.session
    }
}
