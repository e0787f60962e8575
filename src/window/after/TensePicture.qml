pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// How tense somebody was: before as a ring, after filled, on the line from 0 to 10.
Item {
    id: root

    required property string name
    required property int before ///< -1 = not said
    required property int after
    required property string told
    readonly property double line: told.x - 30 - who.width - 14
    readonly property double pitch: root.line / 10

    height: 30
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("How tense: %1, %2").arg(root.name).arg(root.told)

    Words {
        id: who

        width: Math.min(implicitWidth, root.width * 0.3)
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Body
        font.weight: Font.Medium
        text: root.name
        elide: Text.ElideRight
    }
    Item {
        x: who.width + 20
        width: root.line
        height: parent.height

        Rectangle {
            y: (root.height - height) / 2
            width: parent.width
            height: 2
            color: Theme.line
        }
        Repeater {
            model: 11

            Box {
                required property int index

                x: index * root.pitch - width / 2
                y: (root.height - height) / 2
                width: 5
                height: 5
                radius: width / 2
                color: Theme.lineStrong
            }
        }
        Box {
            visible: root.before >= 0
            x: root.before * root.pitch - width / 2
            y: (root.height - height) / 2
            width: 18
            height: 18
            radius: width / 2
            color: Theme.bg
            edgeWidth: 2
            edge: Theme.text2
        }
        Box {
            visible: root.after >= 0
            x: root.after * root.pitch - width / 2
            y: (root.height - height) / 2
            width: root.after === root.before ? 10 : 16
            height: width
            radius: width / 2
            color: Theme.text
        }
    }
    Words {
        id: told

        x: root.width - width
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Body
        text: root.told
    }
}
