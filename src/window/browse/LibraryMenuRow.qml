import QtQuick
import Effleur.Kit

// A line of the menu: what it does, and its key. Up and down go to the next one.
CommandButton {
    id: root

    height: 56
    radius: Theme.TileRadius
    quiet: true
    inverse: false
    raised: root.activeFocus
    Accessible.role: Accessible.MenuItem
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus()
    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus()

    Icon {
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 20
        color: Theme.text2
    }
    Words {
        x: 50
        width: (key.visible ? key.x - 12 : root.width - 16) - x
        height: root.height - 6
        anchors.verticalCenter: parent.verticalCenter
        verticalAlignment: Text.AlignVCenter
        style: Theme.Body
        font.weight: Font.Medium
        text: root.name
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 12
        elide: Text.ElideRight
    }
    Words {
        id: key

        visible: text !== ""
        x: root.width - width - 16
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Key
        text: root.command < 0 ? "" : root.key
        color: Theme.text2
    }
}
