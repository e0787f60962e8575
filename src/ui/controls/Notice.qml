import QtQuick
import Effleur.Kit
import Effleur.Shell
import Effleur.Ui

// One quiet line where no control is: what is missing, or what was done. A tap does what it offers, or puts it away.
Press {
    id: root

    required property AppModel app
    required property double sheetWidth
    readonly property bool below: root.app.screen === AppModel.Console && !root.app.menuOpen && !root.app.keysOpen
    readonly property bool narrow: root.app.screen === AppModel.Session
    readonly property double from: root.app.screen === AppModel.Library ? 200 : root.app.screen === AppModel.Prepare ? 500 : root.app.screen === AppModel.Session ? 690 : root.app.screen === AppModel.Console ? root.below ? 316 : 24 : root.app.screen === AppModel.History ? 400 : root.sheetWidth - 680
    readonly property double upTo: root.sheetWidth - (root.app.screen === AppModel.Library ? 500 : root.app.screen === AppModel.Prepare ? 100 : root.app.screen === AppModel.Session ? 180 : root.below ? 404 : root.app.screen === AppModel.Console ? 24 : 40)

    visible: root.app.notice !== ""
    x: root.from + (root.upTo - root.from - root.width) / 2
    y: root.below ? 648 : root.app.screen === AppModel.Console ? 2 : 22
    width: Math.min(measure.implicitWidth + 88, root.upTo - root.from)
    height: root.app.screen === AppModel.Console && !root.below ? 44 : root.narrow ? 60 : 52
    radius: Theme.ButtonRadius
    raised: true
    name: root.app.notice
    onTriggered: root.app.answerNotice()
    Accessible.role: Accessible.AlertMessage

    Words {
        id: measure

        visible: false
        style: Theme.Label
        text: root.app.notice
    }
    Words {
        x: 20
        width: root.width - 76
        height: root.height - 6
        anchors.verticalCenter: parent.verticalCenter
        verticalAlignment: Text.AlignVCenter
        style: Theme.Label
        text: root.app.notice
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 11
        lineHeight: 0.95
        elide: Text.ElideRight
    }
    Icon {
        x: root.width - 40
        anchors.verticalCenter: parent.verticalCenter
        name: root.app.canUndo ? "undo" : "close"
        size: 18
        color: Theme.text2
    }
}
