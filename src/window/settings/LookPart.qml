import QtQuick
import Effleur.Kit
import Effleur.Settings

// How the window looks.
Column {
    id: root

    required property SettingsModel settings

    spacing: Theme.SpaceL

    SettingRow {
        label: qsTr("Language")

        Segments {
            name: qsTr("Language")
            choices: root.settings.languages
            current: root.settings.language
            onChosen: which => root.settings.language = which
        }
    }
    SettingRow {
        label: qsTr("Theme")

        Segments {
            name: qsTr("Theme")
            choices: [qsTr("Desktop"), qsTr("Candle"), qsTr("Day"), qsTr("Contrast")]
            current: root.settings.light
            onChosen: which => root.settings.light = which
        }
    }
    SettingRow {
        label: qsTr("Small texts")

        Segments {
            name: qsTr("Small texts")
            choices: [qsTr("Normal"), qsTr("Larger"), qsTr("Largest")]
            current: (root.settings.textPercent - 100) / 15
            onChosen: which => root.settings.textPercent = 100 + 15 * which
        }
    }
    SettingRow {
        label: qsTr("Their head on the screen points")

        Segments {
            name: qsTr("Head points")
            choices: [qsTr("up"), qsTr("right"), qsTr("down"), qsTr("left")]
            current: root.settings.quarterTurns
            onChosen: which => root.settings.quarterTurns = which
        }
    }
    TickRow {
        width: root.width
        label: qsTr("Flip left and right")
        ticked: root.settings.mirrored
        onTriggered: root.settings.mirrored = !root.settings.mirrored
    }
    TickRow {
        width: root.width
        label: qsTr("Seen from where you are")
        ticked: root.settings.fromGiver
        onTriggered: root.settings.fromGiver = !root.settings.fromGiver
    }
    TickRow {
        width: root.width
        label: qsTr("Less motion")
        ticked: root.settings.reducedMotion
        onTriggered: root.settings.reducedMotion = !root.settings.reducedMotion
    }
}
