pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Shell

Window {
    id: root

    required property AppModel app

    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 360
    color: Theme.bg
    title: root.app.windowTitle

    Content {
        anchors.fill: parent
        app: root.app
    }
}
