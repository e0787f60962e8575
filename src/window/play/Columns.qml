pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// Beside the stage: what the session's state has to say. In a rest everything goes with its words, until somebody moves
// the pointer.
Item {
    id: root

    required property SessionModel session
    required property bool howTo
    readonly property bool paused: root.session.mode === Mode.Paused
    readonly property bool waiting: root.session.mode === Mode.Waiting
    readonly property bool over: root.session.mode === Mode.Finished
    readonly property bool quiet: root.session.progress.rests && root.session.mode === Mode.Working && !awake.running && !root.howTo && !root.session.eased.present

    HoverHandler {
        property point last: Qt.point(-1, -1)

        parent: root.parent
        onPointChanged: {
            if (hovered && last.x >= 0 && (last.x !== point.position.x || last.y !== point.position.y))
                awake.restart();
            last = point.position;
        }
    }
    Timer {
        id: awake

        interval: Theme.Doze
    }
    HeadRow {
        visible: !root.quiet && !root.over
        width: root.width
        session: root.session
    }
    When {
        on: !(root.paused || root.waiting || root.quiet || root.over)

        WorkingColumn {
            width: root.width
            session: root.session
            howTo: root.howTo
        }
    }
    When {
        on: root.quiet

        RestColumn {
            width: root.width
            opacity: root.session.progress.words
            session: root.session
        }
    }
    When {
        on: root.paused

        PausedColumn {
            width: root.width
            session: root.session
        }
    }
    When {
        on: root.over

        EndColumn {
            width: root.width
            opacity: root.session.progress.light
        }
    }
    When {
        on: root.waiting

        WaitingColumn {
            width: root.width
            session: root.session
        }
    }
}
