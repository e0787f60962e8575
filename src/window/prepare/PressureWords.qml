pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Prepare

// Five discs with number and word; what lies above today's ceiling is hollow and dim.
Item {
    id: root

    required property PrepareModel model

    height: 128
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Pressure today up to %1, %2").arg(root.model.ceiling).arg(root.model.ceilingWord)

    Repeater {
        model: root.model.headings.pressures

        Item {
            id: level

            required property int index
            required property string modelData
            readonly property double radius: [9, 12.5, 16, 19, 22][level.index]
            readonly property bool dim: level.index >= 3
            readonly property bool filled: level.index < root.model.ceiling

            x: level.index * root.width / 5
            width: root.width / 5

            Box {
                x: (level.width - width) / 2
                y: 40 - level.radius
                width: 2 * level.radius
                height: width
                radius: level.radius
                color: level.filled ? Theme.text : "transparent"
                edgeWidth: level.filled ? 0 : 2
                edge: Theme.lineStrong
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                base: 91
                style: Theme.Heading
                text: (level.index + 1).toString()
                color: level.dim ? Theme.text3 : Theme.text
            }
            Words {
                x: 2
                width: level.width - 4
                horizontalAlignment: Text.AlignHCenter
                base: 117
                style: Theme.Label
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                text: level.modelData
                color: level.dim ? Theme.text3 : Theme.text
            }
        }
    }
}
