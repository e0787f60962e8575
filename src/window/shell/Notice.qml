import QtQuick
import Effleur.Kit
import Effleur.Shell

// One quiet line where no control is, and in a session no words, above them all: what is missing, or what was done. A tap does what it offers, or puts it away.
Press {
    id: root

    required property ShellModel shell
    required property double sheetWidth
    readonly property bool below: root.shell.screen === ShellModel.Console && !root.shell.menuOpen && !root.shell.keysOpen
    readonly property bool narrow: root.shell.screen === ShellModel.Session || root.shell.screen === ShellModel.WellDone ///< above the words
    readonly property double from: root.shell.screen === ShellModel.Library ? 200 : root.shell.screen === ShellModel.Prepare ? 500 : root.narrow ? 500 : root.shell.screen === ShellModel.Console ? root.below ? 316 : 24 : root.shell.screen === ShellModel.History ? 400 : root.sheetWidth - 680
    readonly property double upTo: root.sheetWidth - (root.shell.screen === ShellModel.Library ? 500 : root.shell.screen === ShellModel.Prepare ? 100 : root.narrow ? 40 : root.below ? 404 : root.shell.screen === ShellModel.Console ? 24 : 40)

    visible: root.shell.notice !== ""
    x: root.narrow ? root.upTo - root.width : root.from + (root.upTo - root.from - root.width) / 2
    y: root.below ? 648 : root.narrow || root.shell.screen === ShellModel.Console ? 2 : 22
    width: Math.min(measure.implicitWidth + 88, root.upTo - root.from)
    height: root.narrow ? 26 : root.shell.screen === ShellModel.Console && !root.below ? 44 : 52
    radius: root.narrow ? Theme.ChipRadius : Theme.ButtonRadius
    raised: true
    name: root.shell.notice
    onTriggered: root.shell.answerNotice()
    Accessible.role: Accessible.AlertMessage

    Words {
        id: measure

        visible: false
        style: Theme.Label
        text: root.shell.notice
    }
    Words {
        x: 20
        width: root.width - 76
        height: root.height - (root.narrow ? 1 : 6)
        anchors.verticalCenter: parent.verticalCenter
        verticalAlignment: Text.AlignVCenter
        style: Theme.Label
        text: root.shell.notice
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 10
        lineHeight: 0.95
        elide: Text.ElideRight
    }
    Icon {
        x: root.width - 40
        anchors.verticalCenter: parent.verticalCenter
        name: root.shell.canUndo ? "undo" : "close"
        size: root.narrow ? 14 : 18
        color: Theme.text2
    }
}
