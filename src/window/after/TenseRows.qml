pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// How tense somebody was before, and is now.
Item {
    id: root

    required property felt felt
    property bool numbers: false
    signal said(int when, int tense)

    readonly property double grown: Math.min(Theme.textScale, 1.2)
    readonly property double inset: Math.min(root.width * 0.3, Math.max(before.implicitWidth, after.implicitWidth) + 14)

    height: 112

    Words {
        base: 20
        width: told.x - 12
        style: Theme.BodyLarge
        size: 19 * root.grown
        font.weight: Font.DemiBold
        text: root.felt.name
        elide: Text.ElideRight
    }
    Words {
        id: told

        x: root.width - width
        base: 20
        style: Theme.Body
        size: 18 * root.grown
        font.weight: root.felt.whole ? Font.DemiBold : Font.Normal
        text: root.felt.told
        color: root.felt.whole ? Theme.text : Theme.text2
    }
    Words {
        id: before

        width: Math.min(implicitWidth, root.inset - 6)
        base: 58
        style: Theme.Body
        size: 16 * root.grown
        text: qsTr("before")
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
    }
    TenseTrack {
        x: root.inset
        y: 30
        width: root.width - x
        name: root.felt.name + ", " + qsTr("before")
        tense: root.felt.before
        onChosen: tense => root.said(TenseModel.Before, tense)
    }
    Words {
        id: after

        width: Math.min(implicitWidth, root.inset - 6)
        base: 104
        style: Theme.Body
        size: 16 * root.grown
        text: qsTr("after")
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
    }
    TenseTrack {
        x: root.inset
        y: 76
        width: root.width - x
        name: root.felt.name + ", " + qsTr("after")
        tense: root.felt.after
        filled: true
        waits: root.felt.after < 0
        numbers: root.numbers
        onChosen: tense => root.said(TenseModel.After, tense)
    }
}
