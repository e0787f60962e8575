pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Play
import Effleur.Browse

// The routines: choose one, fit it to the evening, start.
Page {
    id: root

    required property LibraryModel library
    required property WaitingModel waiting
    readonly property double listWidth: root.width - 492
    readonly property bool known: root.library.count > 0 || !root.library.reading
    readonly property double listTop: root.waiting.waits ? 220 : 100

    LiveCommand {
        id: menu

        from: Commands
        action: Action.Menu
    }
    LibraryHeader {
        width: root.width
        busy: root.library.takeAway.busy
        percent: root.library.takeAway.percent
    }
    PageLoader {
        id: strip

        x: 40
        y: 92
        width: root.width - 80
        pixelScale: root.pixelScale
        file: root.waiting.waits ? "Browse/ResumeStrip.qml" : ""
        onWanted: place => strip.setSource(place, {
                    "waiting": root.waiting
                })
    }
    // With the rows: which tabs there are depends on them.
    LibraryPart {
        x: 40
        y: root.listTop
        width: root.listWidth
        library: root.library
        file: root.known ? "ListHead.qml" : ""
    }
    LibraryPart {
        x: 40
        y: root.listTop + 58
        width: root.listWidth
        height: root.height - y - 92
        library: root.library
        file: root.library.count > 0 ? "RoutineList.qml" : root.known ? "EmptyLibrary.qml" : ""
    }
    IconWords {
        x: 40
        y: root.height - 80
        height: 56
        radius: Theme.ButtonRadius
        command: Action.ForTwo
    }
    Box {
        x: root.width - 420
        y: root.listTop
        width: 380
        height: 770 - root.listTop
        radius: Theme.PanelRadius
        color: Theme.surface
        edge: Theme.line
        edgeWidth: 1.5

        LibraryPart {
            anchors.fill: parent
            library: root.library
            file: root.library.detail.refused ? "RefusedPanel.qml" : root.library.detail.present ? "RoutinePanel.qml" : ""
        }
    }
    When {
        on: menu.on

        LibraryMenu {
            width: root.width
            height: root.height
            library: root.library
        }
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            root.library.drop(drop.urls);
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
        dialog.setSource("OpenDialog.qml", {
                "library": root.library
            });
    }
}
