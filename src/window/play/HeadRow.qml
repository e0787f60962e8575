import QtQuick
import Effleur.Kit
import Effleur.Play

// Step n of N, and the three small controls.
Item {
    id: root

    required property SessionModel session

    Words {
        width: root.width - 170
        base: 61
        style: Theme.SessionLead
        text: root.session.caption.lead
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
    }
    Row {
        x: root.width - 130
        y: 30
        spacing: Theme.SpaceXs

        IconButton {
            command: Action.Menu
        }
        IconButton {
            icon: Theme.scheme === Theme.Candle ? "sun" : Theme.scheme === Theme.Day ? "contrast" : "moon"
            command: Action.Theme
        }
        IconButton {
            command: Action.End
        }
    }
}
