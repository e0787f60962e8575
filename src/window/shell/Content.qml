pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Shell

// The whole window in design pixels: 800 high at 16:10 and wider, and as much wider as the window is.
FocusScope {
    id: root

    required property AppModel app
    readonly property double unit: Math.min(width / 1280, height / 800)
    readonly property double pixelScale: unit * Screen.devicePixelRatio

    focus: true
    Keys.onPressed: event => {
        event.accepted = root.app.shell.keyDown(event.key, event.modifiers, event.isAutoRepeat, event.text, event.nativeScanCode);
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
            id: page

            enabled: !root.app.shell.keysOpen
            width: sheet.width
            height: sheet.height
            pixelScale: root.pixelScale
            file: root.fileOf(root.app.shell.screen)
            onWanted: place => page.setSource(place, root.modelsOf(root.app.shell.screen))
        }
        Notice {
            sheetWidth: sheet.width
            shell: root.app.shell
        }
        PageLoader {
            id: keys

            width: sheet.width
            height: sheet.height
            pixelScale: root.pixelScale
            file: root.app.shell.keysOpen ? "Shell/KeySheet.qml" : ""
            onWanted: place => keys.setSource(place)
        }
    }

    // From one routine's questions to another's.
    Connections {
        target: root.app
        function onOpened(): void {
            if (root.app.shell.screen === ShellModel.Prepare && page.made)
                page.open();
        }
    }

    function fileOf(screen: int): string {
        switch (screen) {
        case ShellModel.Library:
            return root.app.library ? "Browse/LibraryScreen.qml" : "";
        case ShellModel.Prepare:
            return "Prepare/PrepareScreen.qml";
        case ShellModel.Session:
        case ShellModel.WellDone:
            return "Play/SessionScreen.qml";
        case ShellModel.Console:
            return "Lesson/ConsoleScreen.qml";
        case ShellModel.Finish:
            return "After/FinishScreen.qml";
        case ShellModel.History:
            return "After/HistoryScreen.qml";
        case ShellModel.Settings:
            return "Settings/SettingsScreen.qml";
        case ShellModel.ForTwo:
            return "Two/ForTwoScreen.qml";
        case ShellModel.ChangeOver:
            return "Two/ChangeOverScreen.qml";
        }
        return "";
    }

    // What its page requires.
    function modelsOf(screen: int): var {
        switch (screen) {
        case ShellModel.Library:
            return {
                "library": root.app.library,
                "waiting": root.app.waiting
            };
        case ShellModel.Prepare:
            return {
                "model": root.app.prepare,
                "waiting": root.app.waiting,
                "people": root.app.people,
                "settings": root.app.settings,
                "sound": root.app.sound
            };
        case ShellModel.Session:
        case ShellModel.WellDone:
            return {
                "session": root.app.session,
                "settings": root.app.settings
            };
        case ShellModel.Console:
            return {
                "session": root.app.session,
                "lesson": root.app.lesson,
                "screens": root.app.screens,
                "look": root.app.screens.look,
                "settings": root.app.settings,
                "handout": root.app.handout
            };
        case ShellModel.Finish:
            return {
                "model": root.app.finish,
                "changesPlaces": root.app.evening.changesPlaces
            };
        case ShellModel.History:
            return {
                "history": root.app.history,
                "people": root.app.people
            };
        case ShellModel.ForTwo:
            return {
                "agreed": root.app.evening.agreed
            };
        case ShellModel.ChangeOver:
            return {
                "evening": root.app.evening
            };
        }
        return {
            "settings": root.app.settings,
            "sound": root.app.sound
        };
    }
}
