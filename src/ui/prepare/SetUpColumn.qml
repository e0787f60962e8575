pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// What to have ready.
Item {
    id: root

    required property PrepareModel model
    readonly property bool roomy: root.model.setUp.count <= 6

    height: 454

    ColumnHead {
        width: root.width
        text: qsTr("Set up")
    }
    Ticks {
        y: 48
        width: root.width
        choices: root.model.setUp
        round: false
        rowHeight: root.roomy ? 62 : Math.max(41, Math.min(46, 410 / root.model.setUp.count))
        details: root.roomy
    }
}
