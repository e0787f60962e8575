pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// A few choices side by side, one of them chosen.
Box {
    id: root

    required property string name
    property alias choices: list.model
    required property int current
    signal chosen(int which)

    width: row.width + 8
    height: 52
    radius: Theme.TileRadius
    color: Theme.raised
    edgeWidth: Theme.scheme === Theme.HighContrast ? 1.5 : 0
    edge: Theme.lineStrong
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Row {
        id: row

        x: 4
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            id: list

            Press {
                id: choice

                required property int index
                required property string modelData

                width: words.implicitWidth + 28
                height: 44
                radius: Theme.TileRadius - 3
                quiet: true
                inverse: choice.index === root.current
                name: root.name + ": " + choice.modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checked: choice.inverse
                onTriggered: root.chosen(choice.index)

                Words {
                    id: words

                    anchors.centerIn: parent
                    style: Theme.Label
                    text: choice.modelData
                    color: choice.ink
                }
            }
        }
    }
}
