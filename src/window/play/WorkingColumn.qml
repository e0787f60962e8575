pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// What, where, with which hands, how many more, how hard, what next.
Item {
    id: root

    required property SessionModel session
    readonly property bool changing: root.session.mode !== Mode.Working

    WhatAndWhere {
        width: root.width
        task: root.session.task
    }
    CountRow {
        visible: !root.changing
        width: root.width
        session: root.session
    }
    ChangeRow {
        visible: root.changing
        width: root.width
        session: root.session
    }
    // The panel takes the place of these.
    Gauge {
        visible: !root.session.eased.present
        y: 446
        width: root.width
        pressure: root.session.pressure
    }
    Rectangle {
        visible: !root.session.eased.present
        y: 490
        width: root.width
        height: 1.5
        color: Theme.line
    }
    NextRow {
        visible: !root.changing && !root.session.eased.present
        width: root.width
        session: root.session
    }
    DoseRow {
        visible: root.changing && !root.session.eased.present
        width: root.width
        session: root.session
    }
    EasePanel {
        width: root.width + 48
        x: -24
        y: 414
        session: root.session
        shown: root.session.eased.present
    }
    Controls {
        y: 592
        width: root.width
        session: root.session
    }
}
