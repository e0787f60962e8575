import QtQuick
import Effleur.Kit

// A pressure: its disc, its number, its word, and what it feels like.
Box {
    id: root

    required property int level
    required property string word
    required property string like
    property bool spoken: false
    readonly property double disc: root.level === 1 ? 36 : root.level === 2 ? 51 : 66

    width: 228
    height: 348
    radius: Theme.PanelRadius
    color: root.spoken ? Theme.raised : Theme.surface
    edgeWidth: root.spoken ? 2 : 1.5
    edge: root.spoken ? Theme.text : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: root.level + ": " + root.word + ", " + root.like

    Box {
        x: (root.width - width) / 2
        y: 81 - root.disc
        width: 2 * root.disc
        height: width
        radius: root.disc
        color: Theme.text
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        base: 224
        style: Theme.SessionTitle
        text: root.level.toString()
    }
    Words {
        x: 10
        width: root.width - 20
        horizontalAlignment: Text.AlignHCenter
        base: 261
        style: Theme.SessionLead
        size: 27
        font.weight: Font.Medium
        text: root.word
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 20
    }
    Words {
        x: 22
        width: root.width - 44
        y: 275
        height: 66
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        style: Theme.BigButton
        font.weight: Font.Normal
        text: root.like
        color: Theme.text2
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 20
        lineHeight: 0.98
    }
}
