import QtQuick
import Effleur.Kit

// That this is slow motion, or how quick it is.
Row {
    id: root

    required property int rate
    required property Look look
    required property double pixelScale

    spacing: 20

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "pace"
        size: 40
        sharpness: root.pixelScale
        color: root.look.text
    }
    Words {
        style: Theme.SessionHint
        size: 40
        text: root.rate === 50 ? qsTr("½ speed") : root.rate === 25 ? qsTr("¼ speed") : qsTr("pace %1 %").arg(root.rate)
        color: root.look.text
    }
}
