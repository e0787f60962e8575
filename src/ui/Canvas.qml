pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Shell
import Effleur.Ui

// The whole window in design pixels: 800 high at 16:10 and wider, and as much wider as the window is.
FocusScope {
    id: root

    required property AppModel app
    readonly property double unit: Math.min(width / 1280, height / 800)
    readonly property double pixelScale: unit * Screen.devicePixelRatio

    focus: true
    Keys.onPressed: (event) => {
        event.accepted = root.app.keyDown(event.key, event.modifiers, event.isAutoRepeat, event.text, event.nativeScanCode);
    }

    Item {
        id: sheet

        width: root.width / root.unit
        height: 800
        y: Math.max(0, (root.height - 800 * root.unit) / 2)
        scale: root.unit
        transformOrigin: Item.TopLeft
        transform: Scale {
            origin.x: sheet.width / 2
            xScale: Theme.facing
        }

        PageLoader {
            enabled: !root.app.keysOpen
            width: sheet.width
            height: sheet.height
            app: root.app
            pixelScale: root.pixelScale
            file: root.fileOf(root.app.screen)
        }
        Notice {
            sheetWidth: sheet.width
            app: root.app
        }
        PageLoader {
            width: sheet.width
            height: sheet.height
            app: root.app
            pixelScale: root.pixelScale
            file: root.app.keysOpen ? "session/KeySheet.qml" : ""
        }
    }

    function fileOf(screen: int): string {
        switch (screen) {
        case AppModel.Library:
            return root.app.library ? "library/LibraryScreen.qml" : "";
        case AppModel.Prepare:
            return "prepare/PrepareScreen.qml";
        case AppModel.Session:
            return "session/SessionScreen.qml";
        case AppModel.Console:
            return "console/ConsoleScreen.qml";
        case AppModel.Finish:
            return "finish/FinishScreen.qml";
        case AppModel.History:
            return "history/HistoryScreen.qml";
        case AppModel.Settings:
            return "settings/SettingsScreen.qml";
        }
        return "";
    }
}
