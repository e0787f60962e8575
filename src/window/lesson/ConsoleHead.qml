import QtQuick
import Effleur.Kit
import Effleur.Play
import Effleur.Lesson

// What is over, the session as a profile, what is left, and the clock on the wall.
Item {
    id: root

    required property SessionModel session
    required property LessonModel lesson

    Digits {
        id: elapsed

        x: 24
        base: 62
        style: Theme.SessionValue
        size: 44
        weight: Font.DemiBold
        text: root.session.progress.elapsed
    }
    Words {
        x: elapsed.x + elapsed.width + 16
        base: 62
        style: Theme.Body
        text: qsTr("elapsed")
        color: Theme.text2
    }
    Profile {
        x: 316
        y: 54
        width: root.width - 660
        session: root.session
    }
    Digits {
        id: left

        x: root.width - 324
        base: 62
        style: Theme.SessionValue
        size: 44
        weight: Font.DemiBold
        text: root.session.progress.remaining.replace("\u2212", "")
    }
    Words {
        x: left.x + left.width + 16
        base: 62
        style: Theme.Body
        text: qsTr("left")
        color: Theme.text2
    }
    Words {
        x: root.width - 24 - width
        base: 62
        style: Theme.BodyLarge
        size: 22
        text: root.lesson.wallClock
        color: Theme.text2
    }
}
