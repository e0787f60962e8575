import QtQuick
import Effleur.Browse

// What is listed, and how long it may take.
Item {
    id: root

    required property LibraryModel library

    StyleTabs {
        id: tabs

        room: fit.x - (fit.labelled ? fit.before : 0) - 8
        library: root.library
    }
    FitControl {
        id: fit

        x: root.width - width
        labelled: tabs.implicitWidth + before + 8 <= x
        library: root.library
    }
}
