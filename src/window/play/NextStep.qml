import QtQuick
import Effleur.Kit
import Effleur.Stage

// The next technique and its place on one baseline; a long place stands in two small lines beside it.
Item {
    id: root

    required property coming coming
    required property double base
    property bool bright: false
    readonly property bool twoLines: measure.implicitWidth > root.width - title.width - 10

    Words {
        id: title

        base: root.base
        style: Theme.SessionNext
        text: root.coming.title
    }
    Words {
        id: measure

        visible: false
        style: Theme.SessionHint
        size: 22
        text: root.coming.where
    }
    Words {
        x: title.width + 10
        width: root.width - x
        base: root.twoLines ? root.base - 14 : root.base
        style: Theme.SessionHint
        size: root.twoLines ? 19 : 30
        text: root.coming.where
        color: root.bright ? Theme.text : Theme.text2
        fontSizeMode: root.twoLines ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: 20
        wrapMode: root.twoLines ? Text.WordWrap : Text.NoWrap
        lineHeight: root.twoLines ? 21 : 1
        lineHeightMode: root.twoLines ? Text.FixedHeight : Text.ProportionalHeight
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
