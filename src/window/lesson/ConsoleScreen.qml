pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Settings
import Effleur.Play
import Effleur.Lesson

// The instructor's side: where the lesson stands, what the class sees, what to say, and everything that steers it.
Page {
    id: root

    required property SessionModel session
    required property LessonModel lesson
    required property ScreensModel screens
    required property Look look ///< of the class's window
    required property SettingsModel settings
    required property HandoutModel handout
    readonly property double middle: root.width - 660

    FrameAnimation {
        running: root.session.moving
        onTriggered: root.session.frame()
    }
    ConsoleHead {
        width: root.width
        session: root.session
        lesson: root.lesson
    }
    Words {
        visible: Commands.typed !== ""
        x: 24
        base: 84
        style: Theme.Label
        text: qsTr("Go to step %1: Enter").arg(Commands.typed)
    }
    StepList {
        x: 24
        y: 92
        width: 272
        height: 600
        session: root.session
        lesson: root.lesson
    }
    ClassFrame {
        id: frame

        x: 316
        y: 92
        width: root.middle
        height: 349
        scene: root.session
        board: root.lesson.board
        look: root.look
        aspect: root.screens.aspect
        pixelScale: root.pixelScale
        pad: root.lesson
        secret: root.lesson.withheld.frozen || root.lesson.withheld.blank
    }
    ToolRow {
        x: 316
        y: 451
        width: root.middle
        screens: root.screens
        lesson: root.lesson
    }
    Rectangle {
        x: 316
        y: 509
        width: root.middle
        height: 1
        color: Theme.line
    }
    ConsoleNotes {
        x: 316
        y: 520
        width: root.middle
        height: 184
        settings: root.settings
        lesson: root.lesson
    }
    ConsoleSide {
        x: root.width - 324
        y: 92
        width: 300
        screens: root.screens
        look: root.look
        session: root.session
        lesson: root.lesson
        pixelScale: root.pixelScale
    }
    Transport {
        x: 24
        y: 716
        width: root.width - 48
        session: root.session
        lesson: root.lesson
    }
    LiveCommand {
        id: menu

        from: Commands
        action: Action.Menu
    }
    When {
        on: menu.on

        ConsoleSheet {
            width: root.width
            height: root.height
            screens: root.screens
            look: root.look
            settings: root.settings
            handout: root.handout
            lesson: root.lesson
        }
    }
}
