import QtQuick
import Effleur.Kit

// How a step is done: as large as all of it can be in its room.
Words {
    required property double room ///< its height
    property int most: 30

    height: room
    style: Theme.SessionNext
    size: most
    fontSizeMode: Text.Fit
    minimumPixelSize: 20
    wrapMode: Text.WordWrap
}
