import QtQuick
import Effleur.Kit
import Effleur.Settings
import Effleur.Shell
import Effleur.Ui

// What can be chosen before the session: each tap takes the next.
Row {
    id: root

    required property AppModel app
    required property double room

    spacing: Theme.SpaceM
    scale: Math.min(1, root.room / root.implicitWidth)
    transformOrigin: Item.Left

    function nextCountIn(now: int): int {
        return now < 3 ? 3 : now < 5 ? 5 : now < 10 ? 10 : 0;
    }

    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.Body
        icon: "turn"
        label: qsTr("Head")
        value: root.app.quarterTurns === 0 ? qsTr("up") : root.app.quarterTurns === 1 ? qsTr("right") : root.app.quarterTurns === 2 ? qsTr("down") : qsTr("left")
        onTriggered: root.app.turn()
    }
    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.Body
        icon: root.app.scheme === Theme.Candle ? "moon" : root.app.scheme === Theme.Day ? "sun" : "contrast"
        label: qsTr("Theme")
        value: root.app.scheme === Theme.Candle ? qsTr("candle") : root.app.scheme === Theme.Day ? qsTr("day") : qsTr("high contrast")
        onTriggered: root.app.nextScheme()
    }
    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.Body
        icon: "voice"
        label: qsTr("Voice")
        value: root.app.sound.telling === SoundModel.Everything ? qsTr("full") : root.app.sound.telling === SoundModel.WhatIsNeeded ? qsTr("brief") : qsTr("tones")
        onTriggered: root.app.sound.telling = (root.app.sound.telling + 1) % 3
    }
    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.Body
        icon: "clock"
        label: qsTr("Count-in")
        value: qsTr("%1 s").arg(root.app.settings.countIn)
        onTriggered: root.app.settings.countIn = root.nextCountIn(root.app.settings.countIn)
    }
}
