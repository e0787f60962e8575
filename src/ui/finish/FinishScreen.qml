pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// The end: what happened, and what is good now.
Item {
    id: root

    required property AppModel app
    required property SessionModel session
    readonly property bool whole: root.session.mode === SessionModel.Finished

    Words {
        x: 40
        base: 61
        style: Theme.SessionLead
        text: root.session.routineTitle
        color: Theme.text2
    }
    Words {
        x: 38
        base: 150
        style: Theme.SessionTitle
        text: root.whole ? qsTr("Finished") : qsTr("Ended here")
    }
    Words {
        x: 40
        width: root.width - 80
        base: 204
        style: Theme.SessionHint
        text: root.whole ? qsTr("Let your hands rest. Stay with the person for a moment.") : qsTr("Lift your hands slowly, one after the other.")
        color: Theme.text2
        elide: Text.ElideRight
    }
    Column {
        x: 40
        y: 262
        width: root.width - 80
        spacing: 14

        Repeater {
            model: root.session.aftercare

            Row {
                id: advice

                required property string modelData

                spacing: 18

                Icon {
                    y: 3
                    name: "check"
                    size: 28
                    color: Theme.good
                }
                Words {
                    width: root.width - 126
                    style: Theme.BigButton
                    font.weight: Font.Normal
                    text: advice.modelData
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
    Row {
        x: 40
        y: 576
        spacing: 12

        KeyButton {
            width: 300
            height: 88
            icon: "close"
            label: qsTr("Close")
            inverse: true
            onTriggered: root.app.closeRequested()
        }
        KeyButton {
            width: 340
            height: 88
            icon: "repeat"
            label: root.whole ? qsTr("One more rest") : qsTr("Go on from here")
            onTriggered: root.app.resume()
        }
    }
    Foot {
        width: root.width
        app: root.app
        session: root.session
    }
}
