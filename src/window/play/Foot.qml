import QtQuick
import Effleur.Kit
import Effleur.Play

// Clock, profile, time left. After ten seconds of pause it dims.
Item {
    id: root

    required property SessionModel session

    opacity: root.session.dozing ? Theme.opacity.resting : 1

    Digits {
        x: 40
        base: 746
        style: Theme.SessionClock
        text: root.session.progress.elapsed
    }
    Profile {
        x: 168
        y: 750
        width: root.width - 336
        session: root.session
    }
    Digits {
        x: root.width - 40 - width
        base: 746
        style: Theme.SessionClock
        text: root.session.progress.remaining
        color: Theme.text2
    }
}
