pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Settings
import Effleur.Stage
import Effleur.Play

Page {
    id: root

    required property SessionModel session
    required property SettingsModel settings
    readonly property bool ready: stage.ready
    readonly property bool paused: root.session.mode === Mode.Paused
    readonly property bool free: !menu.on && !finishBy.on ///< nothing lies over it
    readonly property bool waiting: root.session.mode === Mode.Waiting
    readonly property bool over: root.session.mode === Mode.Finished

    LiveCommand {
        id: zones

        from: Commands
        action: Action.Zones
    }
    LiveCommand {
        id: closer

        from: Commands
        action: Action.Zoom
    }
    LiveCommand {
        id: how

        from: Commands
        action: Action.HowTo
    }
    LiveCommand {
        id: menu

        from: Commands
        action: Action.Menu
    }
    LiveCommand {
        id: finishBy

        from: Commands
        action: Action.FinishBy
    }
    FrameAnimation {
        running: root.session.moving || (root.over && root.session.progress.light < 1)
        onTriggered: root.session.frame()
    }
    Stage {
        id: stage

        x: 40
        y: 32
        session: root.session
        pixelScale: root.pixelScale
        zones: zones.on && !root.over
        turns: root.settings.quarterTurns
        mirrored: root.settings.mirrored
        fromGiver: root.settings.fromGiver
        wantsCloser: closer.on && !root.over
        howTo: how.on && !root.paused && !root.waiting && !root.over
        onTapped: Commands.trigger(Action.PlayPause)
    }
    Words {
        visible: text !== "" && !root.over
        x: 40
        width: 640
        base: zones.on ? 696 : 700
        horizontalAlignment: Text.AlignHCenter
        style: Theme.SessionLead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 16
        text: zones.on ? qsTr("Do not press on red. The arrows are usual ways; they differ between people.") : root.session.caption.question
    }
    Words {
        visible: Commands.typed !== ""
        x: 40
        width: 190
        base: 62
        style: Theme.Label
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        text: qsTr("Go to step %1: Enter").arg(Commands.typed)
    }
    Columns {
        id: columns

        enabled: root.free
        x: 744
        width: root.width - 784
        height: root.height
        session: root.session
        howTo: how.on
    }
    Foot {
        visible: !columns.quiet && !root.over
        width: root.width
        session: root.session
    }
    When {
        on: root.session.leftOut.present && !root.over

        LeftOutChip {
            enabled: root.free
            x: 40
            y: 653
            session: root.session
        }
    }
    When {
        on: finishBy.on

        FinishSheet {
            width: root.width
            height: root.height
            session: root.session
        }
    }
    When {
        on: menu.on

        MenuSheet {
            width: root.width
            height: root.height
            session: root.session
        }
    }
}
