import QtQuick
import Effleur.Kit
import Effleur.Play

// What is not touched, beside the clock. A tap takes back what was left out last.
Press {
    id: root

    required property SessionModel session
    readonly property double room: 172 // as far as the rim lets it
    readonly property int places: root.session.leftOut.others + 1

    name: qsTr("Left out: %1. Take back").arg(root.session.leftOut.all)
    width: Math.max(lead.x + lead.width, area.x + Math.min(area.implicitWidth, root.room)) + 14
    height: 50
    radius: Theme.FieldRadius
    quiet: true
    onTriggered: root.session.takeAreaBack()

    Box {
        anchors.fill: parent
        radius: root.radius
        color: Theme.signs.cautionBg
        edgeWidth: 1.8
        edge: Theme.signs.caution
    }
    Icon {
        x: 13
        y: 7
        name: "hatch"
        size: 18
        color: Theme.signs.caution
    }
    Words {
        id: lead

        x: 37
        base: 22
        style: Theme.Label
        size: 17
        text: root.places > 1 ? qsTr("%1 left out, last:").arg(root.places) : qsTr("Left out:")
    }
    Words {
        id: area

        x: 14
        width: root.room
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 15
        elide: Text.ElideRight
        base: 42
        style: Theme.Label
        size: 17
        text: root.session.leftOut.name
    }
}
