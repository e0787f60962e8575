import QtQuick
import Effleur.Kit
import Effleur.After

// Once more, on from here, or a softer version for the next time.
Row {
    id: root

    required property FinishModel model

    height: 72
    spacing: Theme.SpaceM
    scale: Math.min(1, root.width / root.implicitWidth)
    transformOrigin: Item.Left

    IconWords {
        height: 72
        command: Action.Again
    }
    IconWords {
        visible: !root.model.whole
        height: 72
        command: Action.Resume
    }
    IconWords {
        visible: root.model.softer
        height: 72
        command: Action.Softer
    }
}
