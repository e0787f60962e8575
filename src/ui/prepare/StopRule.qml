import QtQuick
import Effleur.Presentation
import Effleur.Ui

// What to do at pain; or what a yes means.
Box {
    id: root

    required property PrepareModel model
    readonly property bool warns: root.model.advice !== ""

    height: 88
    radius: 16
    color: root.warns ? Theme.cautionBg : Theme.surface
    edgeWidth: Theme.scheme === Theme.HighContrast ? 1.5 : 0
    edge: Theme.lineStrong
    Accessible.role: root.warns ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: words.text

    Icon {
        x: 20
        anchors.verticalCenter: parent.verticalCenter
        name: root.warns ? "warn" : "ease"
        size: 28
        color: root.warns ? Theme.caution : Theme.text2
    }
    Words {
        id: words

        x: 66
        width: root.width - x - 20
        anchors.verticalCenter: parent.verticalCenter
        style: Theme.Body
        text: root.warns ? root.model.advice : root.model.stopRule
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
