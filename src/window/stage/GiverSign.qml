import QtQuick
import Effleur.Kit

// The giver from above, where `place` is on the stage.
Image {
    id: root

    required property point place
    required property double degrees
    property double aside: 0 ///< so many degrees farther about the middle of the stage
    property bool stands: false
    required property Look look
    required property double pixelScale

    x: root.place.x - width * 85 / 170
    y: root.place.y - height * 84 / 166
    width: 80
    height: 80 * 166 / 170
    source: Theme.giverSign(root.look.scheme, Theme.giver, root.stands)
    sourceSize.width: Math.ceil(width * root.pixelScale * 1.5)
    sourceSize.height: Math.ceil(height * root.pixelScale * 1.5)
    smooth: true
    transform: [
        Rotation {
            origin.x: root.width * 85 / 170
            origin.y: root.height * 84 / 166
            angle: root.degrees
        },
        Rotation {
            origin.x: 320 - root.x
            origin.y: 320 - root.y
            angle: root.aside
        }
    ]
    Accessible.ignored: true
}
