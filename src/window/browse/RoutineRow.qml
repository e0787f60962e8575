pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// One routine: what it is called, how it runs, how long it takes.
Item {
    id: root

    required property int index
    required property string title
    required property string style
    required property string file
    required property string length
    required property string aside
    required property bool refused
    required property strip bars
    required property string name
    required property bool start
    required property string used
    required property string body
    required property bool chosen
    required property bool last
    readonly property double inset: root.body === "" ? 20 : 66
    signal picked
    signal started

    height: 83
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.picked()

    Box {
        width: root.width
        height: 77
        visible: root.chosen || hover.hovered
        radius: Theme.ButtonRadius
        color: root.chosen ? Theme.surface : "transparent"
        edge: root.chosen ? Theme.lineStrong : Theme.line
        edgeWidth: 1.5
    }
    Rectangle {
        x: 20
        y: 80
        width: root.width - 40
        height: 1
        visible: !root.chosen && !root.last
        color: Theme.line
    }
    Icon {
        visible: root.body !== ""
        x: 20
        y: 22
        name: root.body
        size: 32
        color: Theme.text2
    }
    Words {
        id: title

        x: root.inset
        base: 35
        width: Math.min(implicitWidth, root.refused ? root.width - 60 : root.width - 428 - root.inset - (root.start ? here.width + 14 : 0))
        style: Theme.ItemTitle
        text: root.title
        color: root.refused ? Theme.text2 : Theme.text
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 14
        elide: Text.ElideRight
    }
    StartTag {
        id: here

        visible: root.start
        x: title.x + title.width + 14
        y: 15
    }
    Row {
        x: root.inset
        y: 41
        spacing: 0

        Icon {
            visible: root.refused
            anchors.verticalCenter: parent.verticalCenter
            width: root.refused ? 24 : 0
            name: "warn"
            size: 16
            color: Theme.signs.caution
        }
        Words {
            id: kind

            style: Theme.Caption
            size: 15
            text: root.file === "" && root.used === "" ? root.style : root.style + ", "
            color: root.refused ? Theme.signs.caution : Theme.text2
        }
        Words {
            id: used

            width: Math.min(implicitWidth, root.width - 432 - root.inset - kind.width)
            style: Theme.Caption
            size: 15
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            text: root.file === "" || root.used === "" ? root.used : root.used + ", "
            color: Theme.text3
        }
        Words {
            width: Math.max(0, Math.min(implicitWidth, root.width - (root.refused ? 600 : 432 + root.inset) - kind.width - used.width))
            style: Theme.Caption
            size: 15
            text: root.file
            color: Theme.text3
            elide: Text.ElideMiddle
        }
    }
    StripPicture {
        x: root.width - 416
        y: 19
        width: 288
        height: 40
        strip: root.bars
        scheme: Theme.scheme
    }
    Words {
        x: root.width - 20 - width
        base: root.aside === "" ? 47 : 38
        style: Theme.Heading
        font.weight: Font.Medium
        text: root.length
    }
    Words {
        x: root.width - 20 - width
        width: Math.min(implicitWidth, 104)
        base: 57
        style: Theme.Caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        text: root.aside
        color: Theme.text3
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.picked()
        onDoubleTapped: root.started()
    }
}
