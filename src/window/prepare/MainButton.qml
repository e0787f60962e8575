import QtQuick
import Effleur.Kit
import Effleur.Prepare

// What Space does.
Press {
    id: root

    required property PrepareModel model
    readonly property double room: root.width - 32
    readonly property bool two: root.model.page.mainSub !== ""

    width: 373
    height: 88
    radius: Theme.BigButtonRadius
    inverse: true
    opacity: root.model.page.unready ? Theme.opacity.unready : 1
    name: root.model.page.main
    Accessible.description: root.model.page.mainSub

    LiveCommand {
        id: live

        from: Commands
        action: Action.PlayPause
    }
    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.two ? -13 : 0
        spacing: 17
        scale: Math.min(1, root.room / row.implicitWidth)

        Words {
            style: Theme.BigButton
            size: 25
            text: root.model.page.main
            color: root.ink
        }
        Words {
            visible: !root.model.page.unready
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.BigButton
            size: 20
            font.weight: Font.Normal
            text: live.key
            color: root.ink
            opacity: Theme.opacity.hint
        }
    }
    Words {
        visible: root.two
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 17
        scale: Math.min(1, root.room / implicitWidth)
        style: Theme.BigButton
        size: 20
        font.weight: Font.Normal
        text: root.model.page.mainSub
        color: root.ink
        opacity: Theme.opacity.hint
    }
}
