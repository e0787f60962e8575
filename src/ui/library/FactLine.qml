import QtQuick
import Effleur.Presentation
import Effleur.Ui

Words {
    style: Theme.Caption
    size: 15
    color: Theme.text2
}
