pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// What to have ready, and today's highest pressure.
Item {
    id: root

    required property AppModel app
    required property PrepareModel model

    height: 524

    ColumnHead {
        width: root.width
        text: qsTr("Set up")
    }
    Ticks {
        y: 44
        width: root.width
        choices: root.model.setUp
        round: false
        rowHeight: root.model.setUp.count > 6 ? Math.min(44, 420 / root.model.setUp.count) : 62
        details: root.model.setUp.count <= 6
    }
    Ceiling {
        y: 466
        width: root.width
        model: root.model
    }
}
