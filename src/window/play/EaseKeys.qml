import QtQuick
import Effleur.Kit
import Effleur.Stage

// What the keys do while it is told that something was eased off; undo can be tapped.
Row {
    id: root

    required property eased eased
    required property double room
    readonly property bool again: !root.eased.areaLeftOut && !root.eased.undone

    spacing: Theme.SpaceS
    scale: Math.min(1, root.room / Math.max(1, root.implicitWidth))
    transformOrigin: Item.Left

    LiveCommand {
        id: ease

        from: Commands
        action: Action.EaseOff
    }
    KeyCap {
        visible: root.again
        text: ease.key
        ink: Theme.onInverse
    }
    Words {
        visible: root.again
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: 8
        style: Theme.Label
        text: qsTr("softer still")
        color: Theme.onInverse
    }
    KeyCap {
        visible: root.again
        text: qsTr("hold %1").arg(ease.key)
        ink: Theme.onInverse
    }
    Words {
        visible: root.again
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: 8
        style: Theme.Label
        text: qsTr("leave this area out")
        color: Theme.onInverse
    }
    Item {
        visible: !root.eased.undone
        width: undo.width + 12
        height: 24

        CommandButton {
            id: undoing

            anchors.centerIn: parent
            width: parent.width
            height: 44
            radius: Theme.FieldRadius
            command: Action.Undo
            quiet: true
            inverse: true

            Row {
                id: undo

                anchors.centerIn: parent
                spacing: Theme.SpaceS

                KeyCap {
                    text: undoing.key
                    ink: Theme.onInverse
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    style: Theme.Label
                    text: qsTr("undo")
                    color: Theme.onInverse
                }
            }
        }
    }
}
