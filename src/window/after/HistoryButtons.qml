import QtQuick
import Effleur.Kit
import Effleur.After

// Everything into a file; and far from it, everything away. Between them, where there is room, what was tested.
Item {
    id: root

    required property HistoryModel history
    readonly property bool asks: root.history.asking === HistoryModel.RemoveAll
    signal exportAsked

    height: 56

    Row {
        id: left

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
    Words {
        visible: !root.asks && text !== "" && implicitWidth <= right.x - x - 24
        x: left.width + 28
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Body
        text: root.history.rhythm.tested
        color: Theme.text2
    }
    Row {
        id: right

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
