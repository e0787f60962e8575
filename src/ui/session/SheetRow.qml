import QtQuick
import Effleur.Ui

KeyButton {
    width: 246
    height: 84
}
