import QtQuick
import Effleur.Kit
import Effleur.After

// Everything into a file, or everything away.
Row {
    id: root

    required property HistoryModel history
    readonly property bool asks: root.history.asking === HistoryModel.RemoveAll
    signal exportAsked

    spacing: Theme.SpaceM

    IconWords {
        visible: !root.asks
        height: 56
        style: Theme.Body
        icon: "save"
        label: qsTr("Export")
        onTriggered: root.exportAsked()
    }
    IconWords {
        height: 56
        style: Theme.Body
        inverse: root.asks
        icon: "trash"
        label: root.asks ? qsTr("Yes, remove all sessions, notes and people") : qsTr("Remove everything")
        onTriggered: root.history.removeAll()
    }
    IconWords {
        visible: root.asks
        height: 56
        style: Theme.Body
        label: qsTr("Keep everything")
        onTriggered: root.history.keepAll()
    }
    IconWords {
        visible: root.history.hasSetAside && !root.asks
        height: 56
        style: Theme.Body
        icon: "undo"
        label: qsTr("Take back the older journal")
        onTriggered: root.history.takeBack()
    }
}
