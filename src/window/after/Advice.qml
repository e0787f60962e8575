pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.After

// What is good now, as one would say it; the last of it, which is about the days after, stands by itself. All of it fits.
Item {
    id: root

    required property FinishModel model
    property bool below: false ///< something else in its column
    readonly property double needs: later.text === "" ? now.y + now.height : later.y + later.height
    readonly property double room: root.height - now.y - 6
    readonly property double size: large.fits ? large.size : middle.fits ? middle.size : small.fits ? small.size : 13
    readonly property double tight: 0.95

    component Probe: Words {
        readonly property bool fits: contentHeight <= root.room

        visible: false
        width: root.width
        style: Theme.BodyLarge
        font.weight: Font.Normal
        text: root.model.advice + (later.text === "" ? "" : "\n" + later.text)
        wrapMode: Text.WordWrap
    }

    Words {
        id: title

        base: root.below ? 20 : 26
        width: root.width
        style: Theme.Heading
        size: root.below ? 19 : Theme.px(Theme.Heading) * Theme.textScale
        text: qsTr("Afterwards")
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Rectangle {
        visible: !root.below
        y: 38
        width: root.width
        height: 1.5
        color: Theme.line
    }
    // Only measure.
    Probe {
        id: large

        size: root.below ? 17 : 19
    }
    Probe {
        id: middle

        size: 16
        lineHeight: root.tight
    }
    Probe {
        id: small

        size: 15
        lineHeight: root.tight
    }
    Words {
        id: now

        y: root.below ? 27 : 56
        width: root.width
        style: Theme.BodyLarge
        size: root.size
        lineHeight: root.size < 17 ? root.tight : 1
        font.weight: Font.Normal
        text: root.model.advice
        wrapMode: Text.WordWrap
    }
    Words {
        id: later

        y: now.y + now.height + 6
        width: root.width
        style: Theme.BodyLarge
        size: root.size
        lineHeight: root.size < 17 ? root.tight : 1
        font.weight: Font.Normal
        text: root.model.laterAdvice
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
}
