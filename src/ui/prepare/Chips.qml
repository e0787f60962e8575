import QtQuick
import Effleur.Presentation
import Effleur.Ui

// What can be chosen before the session: each tap takes the next.
Row {
    id: root

    required property AppModel app

    spacing: 12

    function nextCountIn(now: int): int {
        return now < 3 ? 3 : now < 5 ? 5 : now < 10 ? 10 : 0;
    }

    IconWords {
        height: 56
        radius: 16
        style: Theme.Body
        icon: "turn"
        label: qsTr("Head")
        value: root.app.quarterTurns === 0 ? qsTr("up") : root.app.quarterTurns === 1 ? qsTr("right") : root.app.quarterTurns === 2 ? qsTr("down") : qsTr("left")
        onTriggered: root.app.turn()
    }
    IconWords {
        height: 56
        radius: 16
        style: Theme.Body
        icon: root.app.scheme === Theme.Candle ? "moon" : root.app.scheme === Theme.Day ? "sun" : "contrast"
        label: qsTr("Theme")
        value: root.app.scheme === Theme.Candle ? qsTr("candle") : root.app.scheme === Theme.Day ? qsTr("day") : qsTr("high contrast")
        onTriggered: root.app.nextScheme()
    }
    IconWords {
        height: 56
        radius: 16
        style: Theme.Body
        icon: "clock"
        label: qsTr("Count-in")
        value: qsTr("%1 s").arg(root.app.settings.countIn)
        onTriggered: root.app.settings.countIn = root.nextCountIn(root.app.settings.countIn)
    }
}
