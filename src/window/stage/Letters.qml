pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage

// Whose left and right it is, beside the body: turned with the body, upright all the same.
Item {
    id: root

    required property SceneModel session
    required property Look look
    required property double turned ///< degrees of the picture
    required property bool mirrored
    required property bool dimmed

    opacity: root.dimmed ? Theme.opacity.pausedBody : 1

    Repeater {
        model: [qsTr("L"), qsTr("R")]

        Words {
            id: letter

            required property int index
            required property string modelData
            readonly property bool worked: letter.index === 0 ? root.session.task.left : root.session.task.right

            readonly property point at: letter.index === 0 ? root.session.body.leftMark : root.session.body.rightMark

            x: letter.at.x - width / 2
            base: letter.at.y
            style: Theme.SessionLead
            size: 28
            font.weight: Font.DemiBold
            text: letter.modelData
            color: letter.worked ? root.look.text : root.look.text2
            transform: [
                Scale {
                    origin.x: letter.width / 2
                    xScale: (root.mirrored ? -1 : 1) * Theme.facing
                },
                Rotation {
                    origin.x: letter.width / 2
                    origin.y: letter.height / 2
                    angle: root.mirrored ? root.turned : -root.turned
                }
            ]
        }
    }
}
