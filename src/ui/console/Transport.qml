pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Lesson
import Effleur.Play
import Effleur.Shell
import Effleur.Ui

// What moves the lesson.
Item {
    id: root

    required property AppModel app
    required property SessionModel session
    required property LessonModel lesson

    height: 64

    Row {
        spacing: 10

        TransportButton {
            width: 126
            icon: "back"
            name: qsTr("Back")
            key: root.app.keyOf("Back")
            onTriggered: root.session.back()
        }
        TransportButton {
            width: 128
            icon: root.session.moving ? "pause" : "play"
            name: root.session.moving ? qsTr("Pause") : qsTr("Go on")
            key: root.app.keyOf("PlayPause")
            onTriggered: root.session.playPause()
        }
        TransportButton {
            width: 166
            icon: "next"
            name: root.lesson.onward
            key: root.app.keyOf("Next")
            inverse: root.session.mode === SessionModel.Waiting
            onTriggered: root.lesson.next()
        }
    }
    Row {
        x: root.width - width
        spacing: 10

        TransportButton {
            width: 140
            icon: "loop"
            name: qsTr("Loop step")
            key: root.app.keyOf("Loop")
            inverse: root.session.loops
            onTriggered: root.session.toggleLoop()
        }
        Box {
            width: 180
            height: 64
            radius: Theme.ButtonRadius
            edge: Theme.lineStrong
            edgeWidth: 1.5

            Row {
                anchors.centerIn: parent

                Repeater {
                    model: [25, 50, 100]

                    Press {
                        id: speed

                        required property int modelData

                        width: 56
                        height: 52
                        radius: Theme.FieldRadius
                        quiet: true
                        inverse: root.session.rate === speed.modelData
                        name: speed.modelData === 25 ? qsTr("quarter speed") : speed.modelData === 50 ? qsTr("half speed") : qsTr("full speed")
                        onTriggered: root.lesson.setSpeed(speed.modelData)

                        Words {
                            anchors.centerIn: parent
                            style: Theme.BodyLarge
                            size: 20
                            text: speed.modelData === 25 ? "¼" : speed.modelData === 50 ? "½" : "1×"
                            color: speed.inverse ? speed.ink : Theme.text2
                        }
                    }
                }
            }
        }
        TransportButton {
            width: 132
            icon: "freeze"
            name: root.lesson.frozen ? qsTr("Frozen") : qsTr("Freeze")
            key: root.app.keyOf("Freeze")
            inverse: root.lesson.frozen
            onTriggered: root.lesson.toggleFreeze()
        }
        TransportButton {
            width: 126
            icon: "blank"
            name: qsTr("Blank")
            key: root.app.keyOf("Blank")
            inverse: root.lesson.blank
            onTriggered: root.lesson.toggleBlank()
        }
        TransportButton {
            width: 120
            icon: "close"
            name: qsTr("End")
            key: qsTr("hold %1").arg(root.app.keyOf("End"))
            onTriggered: root.session.end()
        }
    }
}
