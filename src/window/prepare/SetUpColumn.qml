pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// What to have ready.
Item {
    id: root

    required property PrepareModel model

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
        rowHeight: Math.max(41, Math.min(62, 424 / root.model.setUp.count))
        details: true
    }
}
