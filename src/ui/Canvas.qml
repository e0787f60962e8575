pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Effleur.Presentation
import Effleur.Ui

// The whole window in design pixels: 800 high at 16:10 and wider, and as much wider as the window is.
FocusScope {
    id: root

    required property AppModel app
    readonly property double unit: Math.min(width / 1280, height / 800)
    readonly property double pixelScale: unit * Screen.devicePixelRatio

    focus: true
    Keys.onPressed: (event) => {
        event.accepted = root.app.keyDown(event.key, event.modifiers, event.isAutoRepeat);
    }
    Keys.onReleased: (event) => {
        event.accepted = root.app.keyUp(event.key, event.isAutoRepeat);
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

        // A Repeater of one makes a screen only while it is shown (a Loader can't make bound components in Qt 6.4).
        Repeater {
            model: root.app.screen === AppModel.Library && root.app.library ? 1 : 0

            LibraryScreen {
                width: sheet.width
                height: sheet.height
                app: root.app
                library: root.app.library
            }
        }
        Repeater {
            model: root.app.screen === AppModel.Prepare ? 1 : 0

            PrepareScreen {
                width: sheet.width
                height: sheet.height
                app: root.app
                model: root.app.prepare
                pixelScale: root.pixelScale
            }
        }
        Repeater {
            model: root.app.screen === AppModel.Session ? 1 : 0

            SessionScreen {
                width: sheet.width
                height: sheet.height
                app: root.app
                session: root.app.session
                pixelScale: root.pixelScale
            }
        }
        Repeater {
            model: root.app.screen === AppModel.Console ? 1 : 0

            ConsoleScreen {
                width: sheet.width
                height: sheet.height
                app: root.app
                session: root.app.session
                lesson: root.app.lesson
                pixelScale: root.pixelScale
            }
        }
        Repeater {
            model: root.app.screen === AppModel.Finish ? 1 : 0

            FinishScreen {
                width: sheet.width
                height: sheet.height
                app: root.app
                model: root.app.finish
            }
        }
        Repeater {
            model: root.app.screen === AppModel.History ? 1 : 0

            HistoryScreen {
                width: sheet.width
                height: sheet.height
                app: root.app
                pixelScale: root.pixelScale
            }
        }
        Repeater {
            model: root.app.screen === AppModel.Settings ? 1 : 0

            SettingsScreen {
                width: sheet.width
                height: sheet.height
                app: root.app
                pixelScale: root.pixelScale
            }
        }
        Notice {
            anchors.horizontalCenter: parent.horizontalCenter
            y: sheet.height - height - 8
            app: root.app
        }
        Repeater {
            model: root.app.keysOpen ? 1 : 0

            KeySheet {
                width: sheet.width
                height: sheet.height
                app: root.app
            }
        }
    }
}
