import QtQuick
import Effleur.Kit
import Effleur.Stage

// Where the next work is, on a line of its own.
Words {
    required property coming coming
    property bool bright: false

    style: Theme.SessionHint
    size: 30
    text: coming.where
    color: bright ? Theme.text : Theme.text2
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: 26
    elide: Text.ElideRight
}
