pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play
import Effleur.Lesson

// What moves the lesson.
Item {
    id: root

    required property SessionModel session
    required property LessonModel lesson

    height: 64

    Row {
        spacing: 10

        TransportButton {
            width: 126
            command: Action.Back
            name: qsTr("Back")
        }
        TransportButton {
            width: 128
            command: Action.PlayPause
            icon: root.session.moving ? "pause" : "play"
            name: root.session.moving ? qsTr("Pause") : qsTr("Go on")
        }
        TransportButton {
            width: 166
            command: Action.Next
            name: root.lesson.course.onward
            inverse: root.session.mode === Mode.Waiting
        }
    }
    Row {
        x: root.width - width
        spacing: 10

        TransportButton {
            width: 140
            command: Action.Loop
            name: qsTr("Loop step")
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
                        inverse: root.session.pace.rate === speed.modelData
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
            command: Action.Freeze
            name: root.lesson.withheld.frozen ? qsTr("Frozen") : qsTr("Freeze")
        }
        TransportButton {
            width: 126
            command: Action.Blank
        }
        TransportButton {
            width: 120
            command: Action.End
            name: qsTr("End")
        }
    }
}
