import QtQuick
import Effleur.Kit
import Effleur.Settings

// What can be chosen before the session: each tap takes the next.
Flow {
    id: root

    required property SettingsModel settings
    required property SoundModel sound
    readonly property double half: (root.width - root.spacing) / 2

    spacing: Theme.SpaceM

    function nextCountIn(now: int): int {
        return now < 3 ? 3 : now < 5 ? 5 : now < 10 ? 10 : 0;
    }

    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.BodyLarge
        command: Action.Turn
        label: qsTr("Head")
        value: root.settings.quarterTurns === 0 ? qsTr("up") : root.settings.quarterTurns === 1 ? qsTr("right") : root.settings.quarterTurns === 2 ? qsTr("down") : qsTr("left")
    }
    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.BodyLarge
        icon: Theme.scheme === Theme.Candle ? "moon" : Theme.scheme === Theme.Day ? "sun" : "contrast"
        command: Action.Theme
        value: Theme.scheme === Theme.Candle ? qsTr("candle") : Theme.scheme === Theme.Day ? qsTr("day") : qsTr("high contrast")
    }
    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.BodyLarge
        icon: "voice"
        label: qsTr("Voice")
        value: root.sound.telling === SoundModel.Everything ? qsTr("full") : root.sound.telling === SoundModel.WhatIsNeeded ? qsTr("brief") : qsTr("tones")
        onTriggered: root.sound.telling = (root.sound.telling + 1) % 3
    }
    IconWords {
        height: 56
        radius: Theme.ButtonRadius
        style: Theme.BodyLarge
        icon: "clock"
        label: qsTr("Count-in")
        value: qsTr("%1 s").arg(root.settings.countIn)
        onTriggered: root.settings.countIn = root.nextCountIn(root.settings.countIn)
    }
}
