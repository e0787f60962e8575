import QtQuick
import Effleur.Kit
import Effleur.Settings

// Who speaks, and a program of one's own that does.
Column {
    id: root

    required property SoundModel sound

    property bool others: root.sound.ownVoice !== "" ///< what few people need is shown

    spacing: Theme.SpaceL

    Connections {
        target: Commands
        function onLeaving(): void {
            root.sound.ownVoice = own.written;
        }
    }
    SettingRow {
        label: qsTr("Voice")

        Row {
            spacing: Theme.SpaceS

            NextChoice {
                width: root.width - hear.width - 8
                what: qsTr("Voice")
                choices: root.sound.voices
                current: root.sound.voiceRow
                onChosen: which => root.sound.voiceRow = which
            }
            IconButton {
                id: hear

                anchors.verticalCenter: parent.verticalCenter
                icon: "voice"
                name: qsTr("Hear it")
                onTriggered: {
                    root.forceActiveFocus();
                    root.sound.ownVoice = own.written;
                    root.sound.hearIt();
                }
            }
        }
    }
    VolumeRow {
        width: root.width
        label: qsTr("How loud")
        text: qsTr("%1 %").arg(root.sound.voiceVolume)
        value: root.sound.voiceVolume
        onChanged: value => root.sound.voiceVolume = value
    }
    IconWords {
        visible: !root.others
        height: 52
        radius: Theme.TileRadius
        style: Theme.Body
        label: qsTr("Another voice…")
        onTriggered: root.others = true
    }
    SettingRow {
        visible: root.others
        label: qsTr("A program of your own that speaks")

        TextBox {
            id: own

            width: root.width
            height: 52
            size: 16
            name: qsTr("A program of your own that speaks")
            placeholder: "piper -m voice.onnx -f {out}"
            text: root.sound.ownVoice
            onActiveFocusChanged: root.sound.ownVoice = own.written
            onDone: root.sound.ownVoice = own.written
            onLetGo: {
                root.sound.ownVoice = own.written;
                root.forceActiveFocus();
            }
        }
    }
    Words {
        visible: root.others
        width: root.width
        style: Theme.Caption
        text: qsTr("It reads the sentence and writes a WAV: to {out}, or to its output. {text} and {language} stand for the sentence and its language.")
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
}
