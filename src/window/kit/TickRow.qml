import QtQuick
import Effleur.Kit

// A line to tick: round for a question, square for a thing.
Press {
    id: root

    required property string label
    property string detail
    property bool detailed: true
    property bool ticked: false
    property bool round: false
    property bool strong: false
    readonly property string second: root.detailed ? root.detail : ""
    readonly property bool low: root.height < 50 // two lines need to be small

    height: 44
    radius: Theme.FieldRadius
    quiet: true
    name: root.label
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.ticked

    Box {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: 28
        height: 28
        radius: root.round ? 14 : 9
        color: root.ticked ? Theme.inverse : "transparent"
        edgeWidth: root.ticked ? 0 : 2
        edge: Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.ticked
            name: "check"
            size: 18
            color: Theme.onInverse
        }
    }
    Words {
        x: 44
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.second === "" ? 0 : root.low ? -9 : -10
        style: root.second === "" || root.low ? Theme.Body : Theme.BodyLarge
        text: root.label
        color: root.ticked || root.strong || root.second !== "" ? Theme.text : Theme.text2
        font.weight: root.ticked || root.strong ? Font.DemiBold : Theme.weight(style)
        wrapMode: root.second === "" ? Text.WordWrap : Text.NoWrap
        fontSizeMode: root.second === "" ? Text.Fit : Text.HorizontalFit
        minimumPixelSize: 12
        height: root.second === "" ? root.height : implicitHeight
        verticalAlignment: Text.AlignVCenter
        lineHeight: 0.95
    }
    Words {
        x: 44
        width: root.width - x
        visible: root.second !== ""
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.low ? 10 : 12
        style: root.low ? Theme.Caption : Theme.Label
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        font.weight: Font.Normal
        text: root.second
        color: Theme.text2
    }
}
