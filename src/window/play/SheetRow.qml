import QtQuick
import Effleur.Kit

KeyButton {
    width: 246
    height: 84
}
