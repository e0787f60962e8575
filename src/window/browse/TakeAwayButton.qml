import QtQuick
import Effleur.Kit
import Effleur.Browse

// Opens what the routine can be taken along as; shows how far the file is that is being made.
Press {
    id: root

    required property TakeAwayModel takeAway
    required property bool open

    width: 44
    height: 68
    radius: Theme.TileRadius
    raised: root.open
    name: root.takeAway.busy ? qsTr("Take away, %1 % done").arg(root.takeAway.percent) : qsTr("Take away…")

    Icon {
        anchors.centerIn: parent
        visible: !root.takeAway.busy
        name: "save"
        size: 20
    }
    Words {
        anchors.centerIn: parent
        visible: root.takeAway.busy
        style: Theme.Caption
        text: qsTr("%1 %").arg(root.takeAway.percent)
    }
}
