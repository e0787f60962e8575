import QtQuick
import Effleur.Kit
import Effleur.Settings

// What is heard, and how.
Column {
    id: root

    required property SoundModel sound

    spacing: Theme.SpaceL
    Component.onCompleted: root.sound.refreshDevices()

    SettingRow {
        label: qsTr("Spoken guide")

        Segments {
            name: qsTr("Spoken guide")
            choices: [qsTr("Full"), qsTr("Short"), qsTr("Chimes only")]
            current: root.sound.telling
            onChosen: which => root.sound.telling = which
        }
    }
    SettingRow {
        label: qsTr("Loudspeaker")

        NextChoice {
            width: root.width
            what: qsTr("Loudspeaker")
            choices: root.sound.devices
            current: root.sound.deviceRow
            onChosen: which => root.sound.deviceRow = which
        }
    }
    VolumeRow {
        width: root.width
        label: qsTr("Beat and chimes")
        text: qsTr("%1 %").arg(root.sound.paceVolume)
        value: root.sound.paceVolume
        onChanged: value => root.sound.paceVolume = value
    }
    VolumeRow {
        width: root.width
        label: qsTr("Loudspeaker delay")
        text: qsTr("%1 ms").arg(root.sound.offset)
        value: root.sound.offset
        low: -300
        high: 300
        step: 20
        onChanged: value => root.sound.offset = value
    }
    TickRow {
        width: root.width
        label: qsTr("Left earphone only")
        ticked: root.sound.leftOnly
        onTriggered: root.sound.leftOnly = !root.sound.leftOnly
    }
    TickRow {
        width: root.width
        label: qsTr("No sound at all")
        ticked: root.sound.muted
        onTriggered: root.sound.muted = !root.sound.muted
    }
}
