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

    spacing: 0

    Repeater {
        model: 7

        Press {
            id: tone

            required property int index
            readonly property int skin: tone.index - 1
            readonly property bool on: tone.skin === root.current

            width: tone.skin < 0 ? 56 + Math.min(auto.implicitWidth, 46) : 46
            height: 46
            radius: height / 2
            quiet: true
            name: tone.skin < 0 ? qsTr("%1: as the theme").arg(root.name) : qsTr("%1: tone %2 of 6").arg(root.name).arg(tone.index)
            Accessible.role: Accessible.RadioButton
            Accessible.checked: tone.on
            onTriggered: root.chosen(tone.skin)

            Box {
                x: 6
                y: 6
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
                radius: height / 2
                color: "transparent"
                edgeWidth: 2.5
                edge: Theme.text
            }
            Words {
                id: auto

                visible: tone.skin < 0
                x: 46
                width: Math.min(implicitWidth, 46)
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.Label
                text: qsTr("auto")
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 13
            }
        }
    }
}
