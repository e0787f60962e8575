import QtQuick

// A screen of the window, in design pixels; `pixelScale` = how many pixels of the display one of them is.
Item {
    property double pixelScale: 1
}
