import QtQuick
import Effleur.Kit

// A text to write: one line, or many where it `wraps`. Letters type while it has the focus; Escape lets go of it.
FocusScope {
    id: root

    required property string name
    property string text
    property string placeholder
    property bool wraps: false
    property double size: 18
    property double foot: 0
    property bool begun: false ///< a key went down here
    readonly property string written: edit.text
    readonly property double lines: view.height / lineOf.height ///< that are seen at once
    signal edited(string text)
    signal done
    signal letGo

    function clear(): void {
        edit.text = "";
    }

    activeFocusOnTab: true

    Box {
        anchors.fill: parent
        radius: Theme.BigButtonRadius
        color: Theme.surface
        edgeWidth: edit.activeFocus ? 2 : 1.5
        edge: edit.activeFocus ? Theme.focus : Theme.lineStrong
    }
    FontMetrics {
        id: lineOf

        font: edit.font
    }
    Flickable {
        id: view

        x: 18
        y: root.wraps ? 16 : 0
        width: root.width - 36
        height: root.height - y - (root.wraps ? 12 + root.foot : 0)
        contentHeight: root.wraps ? edit.height : height
        clip: true

        TextEdit {
            id: edit

            transform: Upright {
                across: edit.width
            }
            width: view.width
            height: Math.max(implicitHeight, view.height)
            verticalAlignment: root.wraps ? TextEdit.AlignTop : TextEdit.AlignVCenter
            focus: true
            text: root.text
            color: Theme.text
            selectionColor: Theme.inverse
            selectedTextColor: Theme.onInverse
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: root.wraps ? TextEdit.Wrap : TextEdit.NoWrap
            font.family: Theme.family(Theme.Body)
            font.pixelSize: Math.floor(root.size)
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name
            Accessible.multiLine: root.wraps
            onTextChanged: {
                if (edit.text !== root.text)
                    root.edited(edit.text);
            }
            onCursorRectangleChanged: {
                if (cursorRectangle.y < view.contentY)
                    view.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > view.contentY + view.height)
                    view.contentY = cursorRectangle.y + cursorRectangle.height - view.height;
            }
            Keys.onPressed: event => {
                // A key that was down before one came here types nothing, however long it is held.
                if (!event.isAutoRepeat)
                    root.begun = true;
                else if (!root.begun) {
                    event.accepted = true;
                    return;
                }
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (enter && (!root.wraps || (event.modifiers & Qt.ControlModifier))) {
                    event.accepted = true;
                    root.done();
                } else if (event.key === Qt.Key_Escape) {
                    event.accepted = true;
                    root.letGo();
                } else if (event.key === Qt.Key_Tab) {
                    event.accepted = true;
                    edit.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
                } else if (event.key === Qt.Key_Backtab) {
                    event.accepted = true;
                    edit.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
                }
            }
        }
    }
    Words {
        visible: edit.text === "" && root.placeholder !== ""
        x: 18
        y: root.wraps ? 16 : (root.height - height) / 2
        width: root.width - 36
        wrapMode: root.wraps ? Text.WordWrap : Text.NoWrap
        style: Theme.Body
        size: root.size
        text: root.placeholder
        color: Theme.text3
    }
    TapHandler {
        onTapped: edit.forceActiveFocus()
    }
}
