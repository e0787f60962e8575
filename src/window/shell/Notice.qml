import QtQuick
import Effleur.Kit
import Effleur.Shell

// One quiet line where no control is: what is missing, or what was done. A tap does what it offers, or puts it away.
Press {
    id: root

    required property ShellModel shell
    required property double sheetWidth
    readonly property bool below: root.shell.screen === ShellModel.Console && !root.shell.menuOpen && !root.shell.keysOpen
    readonly property bool narrow: root.shell.screen === ShellModel.Session
    readonly property double from: root.shell.screen === ShellModel.Library ? 200 : root.shell.screen === ShellModel.Prepare ? 500 : root.shell.screen === ShellModel.Session ? 690 : root.shell.screen === ShellModel.Console ? root.below ? 316 : 24 : root.shell.screen === ShellModel.History ? 400 : root.sheetWidth - 680
    readonly property double upTo: root.sheetWidth - (root.shell.screen === ShellModel.Library ? 500 : root.shell.screen === ShellModel.Prepare ? 100 : root.shell.screen === ShellModel.Session ? 180 : root.below ? 404 : root.shell.screen === ShellModel.Console ? 24 : 40)

    visible: root.shell.notice !== ""
    x: root.from + (root.upTo - root.from - root.width) / 2
    y: root.below ? 648 : root.shell.screen === ShellModel.Console ? 2 : 22
    width: Math.min(measure.implicitWidth + 88, root.upTo - root.from)
    height: root.shell.screen === ShellModel.Console && !root.below ? 44 : root.narrow ? 60 : 52
    radius: Theme.ButtonRadius
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
        height: root.height - 6
        anchors.verticalCenter: parent.verticalCenter
        verticalAlignment: Text.AlignVCenter
        style: Theme.Label
        text: root.shell.notice
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 11
        lineHeight: 0.95
        elide: Text.ElideRight
    }
    Icon {
        x: root.width - 40
        anchors.verticalCenter: parent.verticalCenter
        name: root.shell.canUndo ? "undo" : "close"
        size: 18
        color: Theme.text2
    }
}
