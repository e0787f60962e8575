import QtQuick
import Effleur.Presentation

// The back in its circle: a tap chooses an area, or no longer. Under the keys the names stand in a list beside it.
Item {
    id: root

    required property AreaModel areas
    required property double pixelScale
    readonly property string name: qsTr("The back")

    height: width
    transform: Upright {
        across: root.width
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: root.areas.names === "" ? root.name : qsTr("%1, left out: %2").arg(root.name).arg(root.areas.names)

    Image {
        anchors.fill: parent
        anchors.margins: root.width * 14 / 640
        asynchronous: true
        source: Theme.figure(Theme.scheme, Theme.receiver)
        sourceSize.width: Math.round(width * root.pixelScale)
        sourceSize.height: Math.round(height * root.pixelScale)
    }
    AreaPicture {
        anchors.fill: parent
        areas: root.areas
        ink: Theme.caution
    }
    TapHandler {
        onTapped: (eventPoint) => root.areas.tap(eventPoint.position.x * 640 / root.width, eventPoint.position.y * 640 / root.width)
    }
}
