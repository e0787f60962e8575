// A small window to drag links from: the last argument, "a,b" for two of them.
import QtQuick

Window {
    title: "dragged"
    x: 1000
    y: 600
    width: 120
    height: 100
    visible: true
    flags: Qt.WindowStaysOnTopHint

    Rectangle {
        anchors.fill: parent
        color: "firebrick"
        Drag.active: hand.drag.active
        Drag.dragType: Drag.Automatic
        Drag.supportedActions: Qt.CopyAction
        Drag.mimeData: ({
                "text/uri-list": Qt.application.arguments[Qt.application.arguments.length - 1].replace(/,/g, "\r\n")
            })

        MouseArea {
            id: hand
            anchors.fill: parent
            drag.target: Item {
            }
        }
    }
}
