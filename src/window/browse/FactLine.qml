import QtQuick
import Effleur.Kit

Words {
    style: Theme.Caption
    size: 15
    width: parent.width
    color: Theme.text2
    wrapMode: Text.WordWrap
}
