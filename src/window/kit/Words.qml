import QtQuick
import Effleur.Kit

// Text in one of the type styles. `base` is the y of its baseline, where it is placed by that.
Text {
    id: root

    required property int style
    property double size: Theme.px(root.style) * (Theme.scales(root.style) ? Theme.textScale : 1)
    property double base: 0
    property bool fits: false

    y: root.base > 0 ? root.base - root.baselineOffset : 0
    color: Theme.text
    textFormat: Text.PlainText
    font.family: Theme.family(root.style)
    font.pixelSize: Math.floor(root.size)
    font.weight: Theme.weight(root.style)
    font.letterSpacing: Theme.tracking(root.style) * root.size / Theme.px(root.style)
    fontSizeMode: root.fits ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Theme.fitMin(root.style)
    transform: Upright {
        across: root.width
    }
    elide: root.fits ? Text.ElideRight : Text.ElideNone
}
