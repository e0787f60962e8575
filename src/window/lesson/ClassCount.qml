import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Lesson

// How many; or how long a change, a hold or the class's own try still takes.
Item {
    id: root

    required property SceneModel scene
    required property BoardModel board
    required property Look look
    required property bool still
    readonly property bool tries: root.board.practice !== ""
    readonly property bool changes: root.scene.mode === Mode.Changing || root.scene.mode === Mode.CountingIn
    readonly property bool counts: root.scene.dose.counted && !root.tries && !root.changes
    readonly property string number: root.tries ? root.board.practice : root.counts ? root.still ? root.scene.dose.times.toString() : root.scene.dose.repetition.toString() : root.scene.progress.countdown.toString()
    readonly property string beside: root.tries ? qsTr("everyone tries") : root.still ? qsTr("times") : root.counts ? qsTr("of %1").arg(root.scene.dose.times) : root.changes ? root.scene.change.title : qsTr("seconds")

    height: !root.counts ? 160 : root.scene.dose.sides > 1 ? 224 : 204
    visible: !root.still || root.scene.dose.counted

    Words {
        visible: root.board.swap
        width: root.width
        base: 116
        style: Theme.SessionTitle
        size: 96
        fits: true
        text: qsTr("Swap partners")
        color: root.look.text
    }
    Digits {
        id: digits

        visible: !root.board.swap && (root.counts || root.still || root.tries)
        x: -8
        base: 116
        style: Theme.SessionCount
        size: 142
        text: root.number
        color: root.look.text
    }
    // Seconds are never taken for repetitions.
    OutlinedNumber {
        visible: !root.board.swap && !digits.visible
        y: 116 - size
        style: Theme.SessionCount
        size: 130
        text: root.number
        color: root.look.text
    }
    Words {
        visible: !root.board.swap
        x: digits.width + 22
        width: root.width - x
        base: 116
        style: Theme.SessionValue
        size: 60
        minimumPixelSize: 34
        fits: true
        text: root.beside
        color: root.look.text2
    }
    Beads {
        visible: root.scene.dose.counted && !root.tries && !root.changes && !root.board.swap
        x: 2
        y: root.scene.dose.sides > 1 ? 200 : 180
        width: root.width / 1.7
        scale: 1.7
        transformOrigin: Item.TopLeft
        session: root.scene
        look: root.look
    }
}
