pragma ComponentBehavior: Bound

import QtQuick
import Effleur.Kit
import Effleur.Play
import Effleur.Ui

Page {
    id: root

    readonly property SessionModel session: root.app.session
    readonly property bool ready: stage.ready
    readonly property bool paused: root.session.mode === SessionModel.Paused
    readonly property bool free: !root.app.menuOpen && !root.app.finishByOpen ///< nothing lies over it
    readonly property bool waiting: root.session.mode === SessionModel.Waiting

    FrameAnimation {
        running: root.session.moving
        onTriggered: root.session.frame()
    }
    Stage {
        id: stage

        x: 40
        y: 32
        session: root.session
        pixelScale: root.pixelScale
        zones: root.app.zones
        turns: root.app.quarterTurns
        mirrored: root.app.mirrored
        wantsCloser: root.app.zoomed
        onTapped: root.session.playPause()
    }
    Words {
        visible: root.app.zones
        x: 40
        width: 640
        base: 696
        horizontalAlignment: Text.AlignHCenter
        style: Theme.Caption
        color: Theme.text2
        text: qsTr("Main directions, classical school; differs between people")
    }
    Words {
        visible: root.session.question !== "" && !root.app.zones
        x: 40
        width: 640
        base: 700
        horizontalAlignment: Text.AlignHCenter
        style: Theme.SessionLead
        text: root.session.question
    }
    Words {
        visible: root.app.typed !== ""
        x: 40
        width: 190
        base: 62
        style: Theme.Label
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        text: qsTr("Go to step %1: Enter").arg(root.app.typed)
    }
    HeadRow {
        enabled: root.free
        x: 744
        width: root.width - 784
        app: root.app
        session: root.session
    }
    When {
        on: !(root.paused || root.waiting)

        WorkingColumn {
            enabled: root.free
            x: 744
            width: root.width - 784
            app: root.app
            session: root.session
        }
    }
    When {
        on: root.paused

        PausedColumn {
            enabled: root.free
            x: 744
            width: root.width - 784
            app: root.app
            session: root.session
        }
    }
    When {
        on: root.waiting

        WaitingColumn {
            enabled: root.free
            x: 744
            width: root.width - 784
            session: root.session
        }
    }
    Foot {
        width: root.width
        session: root.session
    }
    When {
        on: root.app.finishByOpen

        FinishSheet {
            width: root.width
            height: root.height
            app: root.app
            session: root.session
        }
    }
    When {
        on: root.app.menuOpen

        MenuSheet {
            width: root.width
            height: root.height
            app: root.app
            session: root.session
        }
    }
}
