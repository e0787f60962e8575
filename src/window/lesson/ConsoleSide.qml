pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Play
import Effleur.Lesson

// The next step, or what the class still sees; the dose as it runs; what the class is shown.
Item {
    id: root

    required property ScreensModel screens
    required property Look look ///< of the class's window
    required property SessionModel session
    required property LessonModel lesson
    required property double pixelScale

    Words {
        base: 16
        style: Theme.Body
        size: 16
        font.weight: Font.Medium
        text: root.lesson.withheld.blank ? qsTr("The class sees nothing") : root.lesson.withheld.frozen ? qsTr("Class sees step %1").arg(root.lesson.place.classStep) : root.lesson.course.hasNext ? qsTr("Next, step %1").arg(root.lesson.place.current + 2) : qsTr("Last step")
    }
    Words {
        x: root.width - width
        base: 16
        style: Theme.Body
        size: 16
        text: root.lesson.withheld.blank ? "" : root.lesson.withheld.frozen ? qsTr("frozen %1").arg(root.lesson.withheld.frozenFor) : !root.lesson.course.hasNext ? "" : root.session.pace.loops ? qsTr("waits for the loop") : root.lesson.course.stepByStep ? qsTr("waits for you") : root.session.progress.untilStep
        color: Theme.text2
    }
    When {
        on: root.lesson.withheld.frozen || root.lesson.withheld.blank

        ClassFrame {
            y: 30
            width: root.width
            height: 169
            scene: root.lesson.classScene
            board: root.lesson.classBoard
            look: root.look
            aspect: root.screens.aspect
            pixelScale: root.pixelScale
        }
    }
    When {
        on: !root.lesson.withheld.frozen && !root.lesson.withheld.blank && root.lesson.course.hasNext

        ClassFrame {
            y: 30
            width: root.width
            height: 169
            scene: root.lesson.nextScene
            board: root.lesson.nextBoard
            look: root.look
            aspect: root.screens.aspect
            pixelScale: root.pixelScale
            still: true
        }
    }
    LiveRow {
        y: 224
        width: root.width
        label: qsTr("Repetitions")
        value: root.session.dose.counted ? root.session.dose.repetition.toString() : "1"
        detail: qsTr("of %1").arg(root.session.dose.times)
        lowest: root.session.dose.times <= root.session.dose.repetition
        onLowered: root.lesson.addTimes(-1)
        onRaised: root.lesson.addTimes(1)
    }
    LiveRow {
        y: 280
        width: root.width
        label: qsTr("Pressure")
        value: root.session.pressure.asked.toString()
        detail: root.session.pressure.word
        lowest: root.session.pressure.asked <= 1
        highest: root.session.pressure.asked >= 3
        onLowered: root.session.easeOff()
        onRaised: root.session.firmer()
    }
    LiveRow {
        y: 336
        width: root.width
        label: qsTr("Pace")
        value: root.session.dose.each
        detail: ""
        onLowered: root.lesson.addPace(-10)
        onRaised: root.lesson.addPace(10)
    }
    Rectangle {
        y: 391
        width: root.width
        height: 1
        color: Theme.line
    }
    ShownRows {
        y: 400
        width: root.width
        lesson: root.lesson
    }
}
