import QtQuick
import Effleur.Kit
import Effleur.Browse

// What is seldom wanted, in words: a file, a new routine, and what can be made of the chosen one. Esc, a tap beside it
// and every choice close it.
Item {
    id: root

    required property LibraryModel library
    readonly property TakeAwayModel takeAway: root.library.takeAway
    readonly property bool chosen: root.library.detail.present && !root.library.detail.refused

    MouseArea {
        anchors.fill: parent
        onClicked: Commands.trigger(Action.Menu)
    }
    Box {
        x: root.width - width - 44
        y: 80
        width: 332
        height: rows.height + 16
        radius: Theme.ButtonRadius
        color: Theme.raised
        edge: Theme.lineStrong
        edgeWidth: 1.5
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("More")

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: rows

            x: 8
            y: 8
            width: parent.width - 16

            LibraryMenuRow {
                id: first

                width: rows.width
                command: Action.OpenFile
                label: qsTr("Open a file")
            }
            LibraryMenuRow {
                width: rows.width
                command: Action.NewRoutine
            }
            Item {
                visible: root.chosen || root.takeAway.busy
                width: rows.width
                height: 13

                Rectangle {
                    x: 8
                    y: 6
                    width: parent.width - 16
                    height: 1.5
                    color: Theme.lineStrong
                }
            }
            LibraryMenuRow {
                visible: root.chosen
                width: rows.width
                command: Action.Edit
                label: qsTr("Edit %1").arg(root.library.detail.routine.title)
            }
            LibraryMenuRow {
                visible: root.chosen && root.takeAway.offered && !root.takeAway.busy
                width: rows.width
                icon: "voice"
                label: qsTr("Audio guide")
                onTriggered: root.taken(0)
            }
            LibraryMenuRow {
                visible: root.chosen && root.takeAway.offered && !root.takeAway.busy
                width: rows.width
                icon: "save"
                label: qsTr("Cards to print")
                onTriggered: root.taken(1)
            }
            LibraryMenuRow {
                visible: root.takeAway.busy
                width: rows.width
                icon: "close"
                label: qsTr("Don't make it")
                onTriggered: root.taken(2)
            }
        }
    }
    Component.onCompleted: first.forceActiveFocus()

    // The menu goes with it.
    function taken(what: int): void {
        if (what === 0)
            root.takeAway.audioGuide();
        else if (what === 1)
            root.takeAway.cards();
        else
            root.takeAway.cancel();
        Commands.trigger(Action.Menu);
    }
}
