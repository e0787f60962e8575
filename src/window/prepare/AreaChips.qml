pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// What is left out, each with a cross that takes it back; told in one line where it is much.
Item {
    id: root

    required property AreaModel areas
    readonly property bool much: chips.implicitHeight > root.height

    Flow {
        id: chips

        width: root.width
        spacing: Theme.SpaceS
        opacity: root.much ? 0 : 1
        enabled: !root.much

        Repeater {
            model: root.areas

            Press {
                id: chip

                required property int index
                required property string label
                required property bool on

                visible: chip.on
                activeFocusOnTab: chip.on && !root.much
                width: words.implicitWidth + 66
                height: 44
                radius: Theme.ButtonRadius
                quiet: true
                name: qsTr("Take back: %1").arg(chip.label)
                onTriggered: root.areas.toggle(chip.index)

                Box {
                    anchors.fill: parent
                    radius: chip.radius
                    color: "transparent"
                    edgeWidth: 2
                    edge: Theme.signs.caution
                }
                Say {
                    id: words

                    x: 18
                    anchors.verticalCenter: parent.verticalCenter
                    text: chip.label
                }
                Icon {
                    x: chip.width - 38
                    anchors.verticalCenter: parent.verticalCenter
                    name: "close"
                    size: 20
                    color: Theme.text2
                }
            }
        }
    }
    When {
        on: root.much

        Say {
            width: root.width
            height: root.height
            text: qsTr("Left out: %1").arg(root.areas.names)
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 14
        }
    }
}
