import QtQuick
import Effleur.Kit
import Effleur.Settings

// Skin tones, shown at once, and the count-in.
Column {
    id: root

    required property SettingsModel settings
    required property double pixelScale

    spacing: Theme.SpaceL

    Item {
        width: root.width
        height: 168

        Image {
            id: figure

            width: 168
            height: 168
            source: Theme.figure("back", Theme.scheme, Theme.receiver)
            sourceSize.width: Math.round(168 * root.pixelScale)
            sourceSize.height: Math.round(168 * root.pixelScale)
            Accessible.ignored: true
        }
        Image {
            x: 203
            y: 14
            width: 76
            height: 145
            source: Theme.sprite("hand-flat", Theme.lit, Theme.giver, Theme.receiver, 0)
            sourceSize.width: Math.round(152 * root.pixelScale)
            sourceSize.height: Math.round(290 * root.pixelScale)
            smooth: true
            Accessible.ignored: true
        }
    }
    SettingRow {
        label: qsTr("Their skin")

        Tones {
            name: qsTr("Their skin")
            current: root.settings.receiver
            onChosen: skin => root.settings.receiver = skin
        }
    }
    SettingRow {
        label: qsTr("Your hands")

        Tones {
            name: qsTr("Your hands")
            hand: true
            current: root.settings.giver
            onChosen: skin => root.settings.giver = skin
        }
    }
    SettingRow {
        label: qsTr("Countdown before going on")

        Stepper {
            name: qsTr("Count-in")
            text: root.settings.countIn > 0 ? qsTr("%1 s").arg(root.settings.countIn) : qsTr("none")
            lowest: root.settings.countIn <= 0
            highest: root.settings.countIn >= 10
            onLowered: root.settings.countIn -= 1
            onRaised: root.settings.countIn += 1
        }
    }
}
