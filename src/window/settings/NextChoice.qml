import QtQuick
import Effleur.Kit

// One of a longer list: a tap takes the next.
Press {
    id: root

    required property string what
    required property list<string> choices
    required property int current
    signal chosen(int which)

    height: 52
    radius: Theme.TileRadius
    name: qsTr("%1: %2").arg(root.what).arg(shown.text)
    onTriggered: root.chosen(root.current + 1 < root.choices.length ? root.current + 1 : 0)

    Words {
        id: shown

        x: 16
        width: parent.width - 32
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Body
        elide: Text.ElideRight
        color: root.ink
        text: root.current < root.choices.length ? root.choices[root.current] : ""
    }
}
