pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Presentation
import Effleur.Ui

// The routines: choose one, fit it to the evening, start.
Item {
    id: root

    required property AppModel app
    required property LibraryModel library
    readonly property double listWidth: root.width - 492
    readonly property double listTop: root.app.waiting.waits ? 220 : 100

    LibraryHeader {
        width: root.width
        app: root.app
        library: root.library
        onFileAsked: root.askForFile()
    }
    ResumeStrip {
        x: 40
        y: 92
        width: root.width - 80
        visible: root.app.waiting.waits
        app: root.app
    }
    StyleTabs {
        x: 40
        room: fit.x - 40 - 16
        y: root.listTop
        library: root.library
    }
    FitControl {
        id: fit

        x: 40 + root.listWidth - width
        y: root.listTop
        library: root.library
    }
    RoutineList {
        x: 40
        y: root.listTop + 58
        width: root.listWidth
        height: root.height - y - 24
        visible: root.library.count > 0
        library: root.library
    }
    EmptyLibrary {
        x: 40
        y: root.listTop + 58
        width: root.listWidth
        visible: root.library.count === 0 && !root.library.reading
        library: root.library
    }
    Box {
        x: root.width - 420
        y: root.listTop
        width: 380
        height: 770 - root.listTop
        radius: 24
        color: Theme.surface
        edge: Theme.line
        edgeWidth: 1.5

        RoutinePanel {
            anchors.fill: parent
            visible: root.library.detail.present && !root.library.detail.refused
            library: root.library
        }
        RefusedPanel {
            anchors.fill: parent
            visible: root.library.detail.refused
            library: root.library
        }
    }
    DropArea {
        anchors.fill: parent
        onDropped: (drop) => {
            if (drop.hasUrls)
                root.library.openUrl(drop.urls[0]);
        }
    }
    Connections {
        target: root.library
        function onFileAsked(): void {
            root.askForFile();
        }
    }
    // Made only when a file is asked for: the dialog's module is large, and may be missing.
    Loader {
        id: dialog
    }

    function askForFile(): void {
        dialog.source = "";
        dialog.setSource("OpenDialog.qml", { library: root.library });
    }
}
