import QtQuick
import Effleur.Kit

// Never seen: how much room the questions of a group would take at their full size.
Words {
    visible: false
    style: Theme.Caption
    size: 13 * Theme.textScale
    wrapMode: Text.WordWrap
    lineHeight: 1.05
}
