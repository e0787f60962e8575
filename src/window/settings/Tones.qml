pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// Skin tones: the theme's own first, then the six.
Row {
    id: root

    required property string name
    required property int current
    property bool hand: false
    signal chosen(int skin)

    spacing: 2

    Repeater {
        model: 7

        Press {
            id: tone

            required property int index
            readonly property int skin: tone.index - 1
            readonly property bool on: tone.skin === root.current

            width: 46
            height: 46
            radius: width / 2
            quiet: true
            name: tone.skin < 0 ? qsTr("%1: as the theme").arg(root.name) : qsTr("%1: tone %2 of 6").arg(root.name).arg(tone.index)
            Accessible.role: Accessible.RadioButton
            Accessible.checked: tone.on
            onTriggered: root.chosen(tone.skin)

            Box {
                anchors.centerIn: parent
                width: 34
                height: 34
                radius: width / 2
                color: Theme.skin(tone.skin, root.hand, Theme.scheme)
                edgeWidth: 1.5
                edge: Theme.line
            }
            Box {
                anchors.fill: parent
                visible: tone.on
                radius: width / 2
                color: "transparent"
                edgeWidth: 2.5
                edge: Theme.text
            }
            Words {
                anchors.centerIn: parent
                visible: tone.skin < 0
                style: Theme.Caption
                text: qsTr("auto")
                color: root.hand && Theme.scheme !== Theme.Day ? Theme.onInverse : Theme.text
            }
        }
    }
}
