import QtQuick
import Effleur.Browse

// What is listed, and how long it may take.
Item {
    id: root

    required property LibraryModel library

    StyleTabs {
        room: fit.x - 16
        library: root.library
    }
    FitControl {
        id: fit

        x: root.width - width
        library: root.library
    }
}
