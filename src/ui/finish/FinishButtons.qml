import QtQuick
import Effleur.After
import Effleur.Kit
import Effleur.Shell
import Effleur.Ui

// Once more, on from here, or a softer version for the next time.
Row {
    id: root

    required property AppModel app
    required property FinishModel model

    height: 72
    spacing: Theme.SpaceM

    IconWords {
        height: 72
        icon: "repeat"
        label: qsTr("Again")
        onTriggered: root.app.again()
    }
    IconWords {
        visible: !root.model.whole
        height: 72
        icon: "play"
        label: qsTr("Go on from here")
        onTriggered: root.app.resume()
    }
    IconWords {
        visible: root.model.softer
        height: 72
        icon: "ease"
        label: qsTr("Save as a softer version")
        onTriggered: root.app.saveSofter()
    }
}
