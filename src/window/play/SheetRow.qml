import QtQuick
import Effleur.Kit

// A command in the sheet of all of them; what is on carries a tick, so that nothing there looks like the main button.
KeyButton {
    id: root

    width: 246
    height: 84
    inverse: false

    Icon {
        visible: root.on
        x: root.width - width - 12
        y: 12
        size: 20
        name: "check"
        color: root.ink
    }
}
