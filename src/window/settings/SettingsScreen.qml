import QtQuick
import Effleur.Kit
import Effleur.Settings

// What holds for every session. Everything takes effect at once and is remembered.
Page {
    id: root

    required property SettingsModel settings
    required property SoundModel sound
    property int part: 0
    readonly property double column: (root.width - 160) / 3
    readonly property double second: 40 + root.column + 40
    readonly property double third: root.second + root.column + 40

    IconButton {
        x: 28
        y: 26
        command: Action.Leave
    }
    Words {
        x: 38
        base: 131
        style: Theme.PageTitle
        text: qsTr("Settings")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ColumnHead {
        x: 40
        y: 164
        width: root.column
        text: qsTr("Look")
    }
    LookPart {
        x: 40
        y: 220
        width: root.column
        settings: root.settings
    }
    ColumnHead {
        x: root.second
        y: 164
        width: root.column
        text: qsTr("Body and hands")
    }
    BodyPart {
        x: root.second
        y: 220
        width: root.column
        settings: root.settings
        pixelScale: root.pixelScale
    }
    ColumnHead {
        x: root.third
        y: 164
        width: root.column
        text: qsTr("Sound, voice, keys")
    }
    Segments {
        x: root.third
        y: 220
        name: qsTr("Part")
        choices: [qsTr("Sound"), qsTr("Voice"), qsTr("Keys")]
        current: root.part
        onChosen: which => root.part = which
    }
    SoundPart {
        visible: root.part === 0
        x: root.third
        y: 290
        width: root.column
        sound: root.sound
    }
    VoicePart {
        visible: root.part === 1
        x: root.third
        y: 290
        width: root.column
        sound: root.sound
    }
    Words {
        visible: root.part === 2
        x: root.third
        y: 284
        width: root.column
        style: Theme.Label
        font.weight: Font.Normal
        text: qsTr("Choose a line, then press the key, clicker or pedal.")
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    KeysPart {
        visible: root.part === 2
        x: root.third
        y: 330
        width: root.column
        height: root.height - y - 40
    }
}
