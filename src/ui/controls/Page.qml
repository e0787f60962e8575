import QtQuick
import Effleur.Shell

// A screen of the window, in design pixels; `pixelScale` = how many pixels of the display one of them is.
Item {
    required property AppModel app
    property double pixelScale: 1
}
