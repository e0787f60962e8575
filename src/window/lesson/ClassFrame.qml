pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Lesson

// A picture of what the class sees, as wide for its height as the class's window. Dashed where only the instructor
// sees it.
Item {
    id: root

    required property SceneModel scene
    required property BoardModel board
    required property Look look
    required property double aspect
    required property double pixelScale
    property LessonModel pad: null
    property bool still: false
    property bool secret: false
    readonly property double unit: Math.min(root.height / 1080, root.width / (1080 * root.aspect))

    Box {
        anchors.fill: sheet
        anchors.margins: -5
        visible: root.secret
        radius: Theme.ChipRadius + 5
        edge: Theme.text
        edgeWidth: 2
        dashed: true
    }
    Item {
        id: sheet

        anchors.centerIn: parent
        width: 1080 * root.aspect * root.unit
        height: 1080 * root.unit
        clip: true

        AudienceView {
            id: view

            width: 1080 * root.aspect
            height: 1080
            scale: root.unit
            transformOrigin: Item.TopLeft
            scene: root.scene
            board: root.board
            look: root.look
            pixelScale: root.pixelScale * root.unit
            still: root.still
            pad: root.pad
        }
        Box {
            anchors.fill: parent
            edge: Theme.lineStrong
            edgeWidth: 1.5
        }
    }
}
