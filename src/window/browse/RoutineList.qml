pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Browse

ListView {
    id: root

    required property LibraryModel library

    model: root.library
    currentIndex: root.library.current
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Routines")
    onCurrentIndexChanged: root.positionViewAtIndex(root.currentIndex, ListView.Contain)

    delegate: RoutineRow {
        id: row

        width: root.width
        chosen: row.index === root.currentIndex
        last: row.index === root.count - 1
        // One that waits to be used again is not there.
        ListView.onPooled: row.visible = false
        ListView.onReused: row.visible = true
        onPicked: root.library.choose(row.index)
        onStarted: {
            root.library.choose(row.index);
            Commands.trigger(Action.Start);
        }
    }

    // How far one has come in a long list.
    Rectangle {
        visible: root.contentHeight > root.height
        x: root.width - 4
        y: root.contentY + root.contentY / root.contentHeight * root.height
        width: 3
        height: Math.max(24, root.height / root.contentHeight * root.height)
        radius: width / 2
        color: Theme.lineStrong
    }
}
