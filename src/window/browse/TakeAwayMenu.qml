import QtQuick
import Effleur.Kit
import Effleur.Browse

// What the routine can be taken along as, over the panel; while a file is made, its end.
Box {
    id: root

    required property TakeAwayModel takeAway
    property bool open: false

    visible: root.open
    height: rows.height + 24
    radius: Theme.ButtonRadius
    color: Theme.surface
    edge: Theme.lineStrong
    edgeWidth: 1.5

    TapHandler {
    }
    Column {
        id: rows

        x: 12
        y: 12
        width: root.width - 24
        spacing: Theme.SpaceS

        LabelButton {
            width: parent.width
            height: 52
            visible: !root.takeAway.busy
            icon: "voice"
            name: qsTr("Audio guide")
            onTriggered: {
                root.open = false;
                root.takeAway.audioGuide();
            }
        }
        LabelButton {
            width: parent.width
            height: 52
            visible: !root.takeAway.busy
            icon: "save"
            name: qsTr("Cards to print")
            onTriggered: {
                root.open = false;
                root.takeAway.cards();
            }
        }
        LabelButton {
            width: parent.width
            height: 52
            visible: root.takeAway.busy
            icon: "close"
            name: qsTr("Don't make it")
            onTriggered: {
                root.open = false;
                root.takeAway.cancel();
            }
        }
    }
}
