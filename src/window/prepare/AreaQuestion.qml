import QtQuick
import Effleur.Kit

// A question whose yes leaves an area out: what that means stands below it.
Press {
    id: root

    required property string label
    required property string detail
    property string note
    property bool ticked: false
    property bool lined: true

    height: Math.max(135, root.ticked ? meaning.y + meaning.height + 2 : 0)
    radius: Theme.FieldRadius
    quiet: true
    name: root.label
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.ticked
    Accessible.description: root.ticked ? root.detail : root.note

    Rectangle {
        visible: root.lined
        x: 64
        y: root.height + 9
        width: root.width - 64
        height: 1.5
        color: Theme.line
    }
    Box {
        x: 12
        y: 24
        width: 34
        height: 34
        radius: Theme.TagRadius
        color: root.ticked ? Theme.inverse : "transparent"
        edgeWidth: root.ticked ? 0 : 2
        edge: Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.ticked
            name: "check"
            size: 22
            color: Theme.onInverse
        }
    }
    Say {
        id: question

        x: 64
        y: 41 - height / 2
        width: root.width - 76
        px: 22
        font.weight: root.ticked ? Font.Medium : Font.Normal
        text: root.label
        wrapMode: Text.WordWrap
        lineHeight: 0.95
    }
    Say {
        visible: root.note !== "" && !root.ticked
        x: 64
        y: question.y + question.height + 10
        text: root.note
        color: Theme.text2
    }
    Box {
        id: meaning

        visible: root.ticked
        x: 64
        y: Math.max(68, question.y + question.height + 6)
        width: root.width - 64
        height: Math.max(56, said.height + 12)
        radius: Theme.FieldRadius
        color: Theme.signs.cautionBg
        edgeWidth: Theme.scheme === Theme.HighContrast ? 1.5 : 0
        edge: Theme.lineStrong

        Icon {
            x: 15
            anchors.verticalCenter: parent.verticalCenter
            name: "leaveout"
            size: 24
            color: Theme.signs.caution
        }
        Say {
            id: said

            x: 52
            width: parent.width - 64
            anchors.verticalCenter: parent.verticalCenter
            text: root.detail
            color: Theme.signs.caution
            wrapMode: Text.WordWrap
            lineHeight: 0.95
        }
    }
}
