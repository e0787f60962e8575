pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// Every action with its keys. Pressing a row lets the next key that is pressed become the action's: a clicker's, a
// pedal's, or one of the keyboard.
ListView {
    id: root

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: Commands.taught
    delegate: Item {
        id: row

        required property string name
        required property string keys
        required property string what
        required property bool changed
        readonly property bool learns: Commands.learning === row.name

        width: root.width
        height: 46

        Press {
            width: row.width - (row.changed ? 52 : 0)
            height: 44
            radius: Theme.FieldRadius
            quiet: true
            inverse: row.learns
            name: qsTr("%1: %2").arg(row.what).arg(row.keys)
            onTriggered: Commands.learn(row.learns ? "" : row.name)

            Words {
                x: 10
                width: row.width * 0.62 - 10
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Body
                text: row.what
                color: row.learns ? Theme.onInverse : Theme.text
                wrapMode: Text.WordWrap
                lineHeight: 0.9
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Words {
                x: row.width * 0.64
                width: parent.width - x - 8
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: row.learns ? qsTr("press a key") : row.keys === "" ? qsTr("no key") : row.keys
                color: row.learns ? Theme.onInverse : Theme.text2
                elide: Text.ElideRight
            }
        }
        IconButton {
            visible: row.changed
            x: row.width - 44
            icon: "undo"
            name: qsTr("%1: the usual keys").arg(row.what)
            onTriggered: Commands.forget(row.name)
        }
    }
}
