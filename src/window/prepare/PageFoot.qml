import QtQuick
import Effleur.Kit
import Effleur.Prepare
import Effleur.Settings

// The buttons below every page: read aloud and back, what else can be said, and the main one, which is Space.
Item {
    id: root

    required property PrepareModel model
    required property SoundModel sound
    readonly property bool first: root.model.page.page === PrepareModel.Who
    readonly property bool feels: root.model.page.page === PrepareModel.Feel

    height: 88

    Row {
        id: others

        readonly property double room: (other.visible ? other.x : main.x) - 12

        y: 16
        spacing: 12
        scale: Math.min(1, others.room / others.implicitWidth)
        transformOrigin: Item.Left

        FootButton {
            visible: !root.first
            icon: root.sound.aloud ? "close" : "voice"
            name: root.sound.aloud ? qsTr("Stop reading") : qsTr("Read aloud")
            onTriggered: root.sound.sayAloud(root.model.page.told)
        }
        FootButton {
            visible: !root.first
            name: qsTr("Back")
            onTriggered: root.model.back()
        }
        FootButton {
            visible: root.first
            name: qsTr("Feel the numbers")
            onTriggered: root.model.open(PrepareModel.Feel)
        }
        FootButton {
            visible: root.feels && root.model.knowsNumbers
            name: qsTr("One long stroke")
            onTriggered: root.model.open(PrepareModel.Stroke)
        }
    }
    Say {
        visible: text !== ""
        x: main.x - 20 - width
        base: 51
        text: root.model.page.hint
        color: Theme.text2
    }
    FootButton {
        id: other

        readonly property bool agrees: root.model.page.other === PrepareModel.Agreed

        visible: root.model.page.other !== PrepareModel.Nothing
        x: main.x - 12 - width
        height: 88
        name: root.model.page.otherText
        sub: root.model.page.otherSub
        px: 22
        holds: other.agrees
        onPressedDown: {
            if (other.agrees)
                Commands.press(Action.AgreedStart);
        }
        onLetGo: {
            if (other.agrees)
                Commands.letGo(Action.AgreedStart);
        }
        onHeldByKey: Commands.press(Action.AgreedStart, true)
        onTriggered: {
            if (other.agrees)
                Commands.trigger(Action.AgreedStart);
            else
                root.model.pressOther();
        }
    }
    MainButton {
        id: main

        x: root.width - width
        model: root.model
        onTriggered: root.model.press()
    }
}
