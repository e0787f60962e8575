pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit

// How tense, 0 to 10: eleven dots on a line, one of them chosen, or none. One slider for mouse, touch and keys; what is
// chosen, tapped once more, is taken back.
Item {
    id: root

    required property string name
    required property int tense ///< -1 = not said
    property bool filled: false
    property bool waits: false
    property bool numbers: false
    property double disc: 17.5
    property int px: 16
    property int value: root.tense
    readonly property int minimumValue: 0
    readonly property int maximumValue: 10
    readonly property int stepSize: 1
    readonly property double pitch: (root.width - 2 * root.disc) / 10
    signal chosen(int tense)

    function at(x: double): int {
        return Math.max(0, Math.min(10, Math.round((x - root.disc) / root.pitch)));
    }
    function move(by: int): void {
        root.chosen(root.tense < 0 ? 5 : Math.max(0, Math.min(10, root.tense + by)));
    }

    height: 44
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.description: root.tense < 0 ? qsTr("nothing said") : ""
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.move(1)
    Accessible.onDecreaseAction: root.move(-1)
    // A reader of the screen sets the value itself.
    onValueChanged: {
        if (root.value !== root.tense)
            root.chosen(root.value);
    }
    onTenseChanged: root.value = root.tense
    Keys.onPressed: event => {
        const on = Theme.facing < 0 ? Qt.Key_Left : Qt.Key_Right;
        const back = Theme.facing < 0 ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = (event.modifiers & ~Qt.KeypadModifier) === 0;
        if (event.key === on)
            root.move(1);
        else if (event.key === back)
            root.move(-1);
        else if (event.key === Qt.Key_Home)
            root.chosen(0);
        else if (event.key === Qt.Key_End)
            root.chosen(10);
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            root.chosen(-1);
        else
            event.accepted = false;
    }

    Rectangle {
        x: root.disc
        y: (root.height - height) / 2
        width: 10 * root.pitch
        height: 2
        color: Theme.line
    }
    Repeater {
        model: 11

        Box {
            required property int index

            x: root.disc + index * root.pitch - width / 2
            y: (root.height - height) / 2
            width: 7
            height: 7
            radius: width / 2
            color: root.waits ? Theme.text2 : Theme.lineStrong
        }
    }
    Repeater {
        model: root.numbers ? [0, 5, 10] : []

        Words {
            required property int modelData

            x: root.disc + modelData * root.pitch - width / 2
            base: root.height + 4
            style: Theme.Caption
            size: 14
            text: modelData.toString()
            color: Theme.text2
        }
    }
    Box {
        visible: root.tense >= 0
        x: root.disc + Math.max(0, root.tense) * root.pitch - width / 2
        y: (root.height - height) / 2
        width: 2 * root.disc
        height: width
        radius: root.disc
        color: root.filled ? Theme.inverse : Theme.bg
        edgeWidth: root.filled ? 0 : 2
        edge: Theme.text2

        Words {
            anchors.centerIn: parent
            style: Theme.Label
            size: root.px
            font.weight: Font.DemiBold
            text: root.tense.toString()
            color: root.filled ? Theme.onInverse : Theme.text
        }
    }
    Box {
        visible: root.activeFocus
        anchors.fill: parent
        anchors.margins: -3
        radius: Theme.FieldRadius
        edgeWidth: 3
        edge: Theme.focus
    }
    MouseArea {
        property bool moved: false
        property int pressedOn: -1

        anchors.fill: parent
        preventStealing: true
        onPressed: event => {
            moved = false;
            pressedOn = root.tense;
            root.chosen(root.at(event.x));
        }
        onPositionChanged: event => {
            const now = root.at(event.x);
            moved = moved || now !== root.tense;
            root.chosen(now);
        }
        onReleased: event => {
            if (!moved && pressedOn === root.at(event.x))
                root.chosen(-1);
        }
    }
}
