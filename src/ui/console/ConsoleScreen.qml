pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Lesson
import Effleur.Play
import Effleur.Ui

// The instructor's side: where the lesson stands, what the class sees, what to say, and everything that steers it.
Page {
    id: root

    readonly property SessionModel session: root.app.session
    readonly property LessonModel lesson: root.app.lesson
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
        visible: root.app.typed !== ""
        x: 24
        base: 84
        style: Theme.Label
        text: qsTr("Go to step %1: Enter").arg(root.app.typed)
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
        look: root.app.audienceLook
        aspect: root.app.screens.aspect
        pixelScale: root.pixelScale
        pad: root.lesson
        secret: root.lesson.frozen || root.lesson.blank
    }
    ToolRow {
        x: 316
        y: 451
        width: root.middle
        app: root.app
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
        settings: root.app.settings
        lesson: root.lesson
    }
    ConsoleSide {
        x: root.width - 324
        y: 92
        width: 300
        app: root.app
        session: root.session
        lesson: root.lesson
        pixelScale: root.pixelScale
    }
    Transport {
        x: 24
        y: 716
        width: root.width - 48
        app: root.app
        session: root.session
        lesson: root.lesson
    }
    When {
        on: root.app.menuOpen

        ConsoleSheet {
            width: root.width
            height: root.height
            app: root.app
            lesson: root.lesson
        }
    }
}
