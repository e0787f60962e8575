import QtQuick
import Effleur.Kit
import Effleur.Browse

// A number of minutes of one's own, typed.
FocusScope {
    id: root

    required property LibraryModel library
    required property bool own
    readonly property string name: qsTr("Minutes of your own")

    width: minutes.x + minutes.width + 10
    height: 44
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name

    Box {
        anchors.fill: parent
        anchors.margins: 3
        radius: Theme.TagRadius
        color: root.own ? Theme.surface : "transparent"
        edge: input.activeFocus ? Theme.focus : Theme.lineStrong
        edgeWidth: input.activeFocus ? 3 : 1.5
    }
    TextInput {
        id: input

        transform: Upright {
            across: input.width
        }
        x: 8
        width: 27
        focus: true
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        color: Theme.text
        font.family: Theme.family(Theme.Label)
        font.pixelSize: Theme.px(Theme.Label)
        font.weight: Theme.weight(Theme.Label)
        maximumLength: 3
        selectByMouse: true
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 1
            top: 999
        }
        Keys.onReturnPressed: root.take()
        Keys.onEnterPressed: root.take()
        onEditingFinished: root.take()
    }
    Words {
        visible: input.text === "" && !input.activeFocus
        x: 8
        width: 27
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        style: Theme.Label
        text: "…"
        color: Theme.text3
    }
    Words {
        id: minutes

        x: 40
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Label
        text: qsTr("min")
        color: Theme.text2
    }
    Connections {
        target: root.library
        function onFitChanged(): void {
            input.text = root.own ? root.library.minutes.toString() : "";
        }
    }
    TapHandler {
        onTapped: input.forceActiveFocus()
    }

    function take(): void {
        if (input.text !== "")
            root.library.minutes = parseInt(input.text);
        input.text = root.own ? root.library.minutes.toString() : "";
    }
}
