import QtQuick
import Effleur.Kit

Item {
    id: root

    required property bool busy ///< something is made to take along
    required property int percent

    height: 92

    Icon {
        x: 39
        y: 34
        size: 32
        name: "mark"
    }
    Words {
        x: 84
        base: 59
        style: Theme.Heading
        size: 26
        text: "Effleur"
    }
    Row {
        x: root.width - 44 - width
        y: 28
        spacing: Theme.SpaceXs

        IconButton {
            command: Action.History
        }
        IconButton {
            command: Action.Settings
        }
        IconButton {
            visible: !root.busy
            raised: on
            command: Action.Menu
        }
        CommandButton {
            visible: root.busy
            width: 52
            height: 44
            radius: Theme.FieldRadius
            quiet: true
            inverse: false
            command: Action.Menu
            label: qsTr("More, %1 % done").arg(root.percent)

            Words {
                anchors.centerIn: parent
                style: Theme.Caption
                text: qsTr("%1 %").arg(root.percent)
            }
        }
    }
}
