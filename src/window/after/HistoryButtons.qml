import QtQuick
import Effleur.Kit
import Effleur.After

// Everything into a file; and far from it, everything away.
Item {
    id: root

    required property HistoryModel history
    readonly property bool asks: root.history.asking === HistoryModel.RemoveAll
    signal exportAsked

    height: 56

    Row {
        visible: !root.asks
        spacing: Theme.SpaceM

        IconWords {
            height: 56
            style: Theme.Body
            icon: "save"
            label: qsTr("Export")
            onTriggered: root.exportAsked()
        }
        IconWords {
            visible: root.history.hasSetAside
            height: 56
            style: Theme.Body
            icon: "undo"
            label: qsTr("Take back the older journal")
            onTriggered: root.history.takeBack()
        }
    }
    Row {
        x: root.width - width
        spacing: Theme.SpaceM

        IconWords {
            visible: root.asks
            height: 56
            style: Theme.Body
            label: qsTr("Keep everything")
            onTriggered: root.history.keepAll()
        }
        IconWords {
            height: 56
            style: Theme.Body
            quiet: !root.asks
            inverse: root.asks
            icon: "trash"
            label: root.asks ? qsTr("Yes, remove all sessions, notes and people") : qsTr("Remove everything")
            onTriggered: root.history.removeAll()
        }
    }
}
