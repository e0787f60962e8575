import QtQuick
import Effleur.Kit
import Effleur.Play
import Effleur.Shell
import Effleur.Ui

// Step n of N, and the three small controls.
Item {
    id: root

    required property AppModel app
    required property SessionModel session

    Words {
        width: root.width - 170
        base: 61
        style: Theme.SessionLead
        text: root.session.lead
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
    }
    Row {
        x: root.width - 130
        y: 30
        spacing: Theme.SpaceXs

        IconButton {
            icon: "more"
            name: qsTr("More")
            onTriggered: root.app.toggleMenu()
        }
        IconButton {
            icon: root.app.scheme === Theme.Candle ? "sun" : root.app.scheme === Theme.Day ? "contrast" : "moon"
            name: qsTr("Theme")
            onTriggered: root.app.nextScheme()
        }
        IconButton {
            icon: "close"
            name: qsTr("End session")
            onTriggered: root.session.end()
        }
    }
}
