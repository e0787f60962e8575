pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Effleur.Presentation
import Effleur.Ui

Window {
    id: root

    required property AppModel app

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 640
    color: Theme.bg
    title: root.app.session.routineTitle

    Connections {
        target: root.app
        function onFullScreenChanged() {
            root.visibility = root.app.fullScreen ? Window.FullScreen : Window.Windowed;
        }
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.app.scheme
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.reducedMotion
    }

    Canvas {
        anchors.fill: parent
        app: root.app
    }
}
