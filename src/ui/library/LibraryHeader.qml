import QtQuick
import Effleur.Browse
import Effleur.Kit
import Effleur.Shell
import Effleur.Ui

Item {
    id: root

    required property AppModel app
    required property LibraryModel library
    signal fileAsked

    height: 92

    Icon {
        x: 39
        y: 34
        size: 32
        name: "mark"
    }
    Words {
        x: 84
        base: 59
        style: Theme.Heading
        size: 26
        text: "Effleur"
    }
    Row {
        x: root.width - 40 - width
        y: 28
        spacing: Theme.SpaceS

        LabelButton {
            icon: "folder"
            name: qsTr("Open file")
            onTriggered: root.fileAsked()
        }
        LabelButton {
            icon: "plus"
            name: qsTr("New routine")
            onTriggered: root.library.addRoutine()
        }
        IconButton {
            icon: "clock"
            name: qsTr("History")
            onTriggered: root.app.showHistory()
        }
        IconButton {
            icon: "sliders"
            name: qsTr("Settings")
            onTriggered: root.app.showSettings()
        }
    }
}
