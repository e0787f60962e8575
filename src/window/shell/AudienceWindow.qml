pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Lesson
import Effleur.Shell

// The window that the class sees. It has no state of its own: keys and clicks go to the lesson.
Window {
    id: root

    required property AppModel app
    readonly property double unit: height / 1080

    width: 960
    height: 540
    minimumWidth: 480
    minimumHeight: 300
    color: root.app.screens.look.bg
    title: qsTr("What the class sees")

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            event.accepted = root.app.shell.keyDown(event.key, event.modifiers, event.isAutoRepeat, event.text, event.nativeScanCode);
        }

        When {
            on: root.app.shell.teaching

            AudienceView {
                width: root.width / root.unit
                height: 1080
                scale: root.unit
                transformOrigin: Item.TopLeft
                transform: Scale {
                    origin.x: root.width / root.unit / 2
                    xScale: Theme.facing
                }
                scene: root.app.lesson.classScene
                board: root.app.lesson.classBoard
                look: root.app.screens.look
                pixelScale: root.unit * Screen.devicePixelRatio
            }
        }
        TapHandler {
            onTapped: root.app.lesson.next()
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: root.app.session.back()
        }
    }
}
