import QtQuick
import Effleur.Kit

// A question in a line to tick; what a yes means is said in the line itself.
Press {
    id: root

    required property string label
    required property string meaning ///< of a yes
    property string note             ///< what was answered last time
    property string without          ///< what it means without a tick
    property bool ticked: false
    property bool harmless: false ///< a yes is no warning
    property bool lined: true     ///< a line below it
    property double gap: 3        ///< to that line
    readonly property double from: 64
    readonly property double room: root.width - root.from - 24
    readonly property string second: root.ticked ? root.meaning : root.without
    readonly property double mark: root.second === "" ? 0 : 33
    readonly property bool beside: question.implicitWidth + 28 + root.mark + natural.implicitWidth <= root.room
    readonly property bool below: !root.beside && root.height >= 56
    readonly property double rest: root.room - question.implicitWidth - 28 - root.mark
    readonly property color ink: !root.ticked || root.harmless ? Theme.text2 : Theme.signs.caution

    radius: Theme.FieldRadius
    quiet: true
    name: root.label
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.ticked
    Accessible.description: root.second

    Box {
        anchors.fill: parent
        visible: root.ticked
        radius: root.radius
        color: root.harmless ? Theme.raised : Theme.signs.cautionBg
        edgeWidth: Theme.scheme === Theme.HighContrast ? 1.5 : 0
        edge: Theme.lineStrong
    }
    Rectangle {
        visible: root.lined && !root.ticked
        x: root.from
        y: root.height + root.gap - 1
        width: root.width - root.from - 12
        height: 1.5
        color: Theme.line
    }
    Box {
        x: 12
        anchors.verticalCenter: parent.verticalCenter
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

        x: root.from
        width: Math.min(implicitWidth, root.room)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.below && root.second !== "" ? -14 : 0
        px: 22
        font.weight: root.ticked ? Font.Medium : Font.Normal
        text: root.label
        wrapMode: Text.WordWrap
        lineHeight: 0.95
    }
    Say {
        id: natural

        visible: false
        text: root.second
    }
    Icon {
        visible: root.second !== ""
        x: said.x - 33
        y: said.y + (root.below || said.lineCount === 1 ? (said.height - height) / 2 : 2)
        name: root.ticked ? (root.harmless ? "check" : "warn") : "leaveout"
        size: 22
        color: root.ink
    }
    Say {
        id: said

        visible: root.second !== ""
        x: root.below ? root.from + root.mark : root.width - 24 - width
        width: root.below ? root.room - root.mark : Math.min(natural.implicitWidth, root.rest)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.below ? 14 : 0
        size: root.beside || root.below ? natural.size : natural.px // two lines of larger ones are higher than the row
        text: root.second
        color: root.ink
        wrapMode: Text.WordWrap
        lineHeight: 0.9
    }
    Icon {
        visible: last.visible
        x: last.x - 31
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        size: 21
        color: Theme.text2
    }
    Say {
        id: last

        visible: root.note !== "" && !root.ticked
        x: root.width - 12 - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.note
        color: Theme.text2
    }
}
