pragma ComponentBehavior: Bound
import QtQuick
import Effleur.Kit
import Effleur.Stage
import Effleur.Play

// The session: width is time, height is pressure, colour is technique. The bars stand on y 0.
Item {
    id: root

    required property SessionModel session

    Accessible.role: Accessible.List
    Accessible.name: root.session.profileName

    Repeater {
        model: root.session.profile

        ProfileBar {
            x: begin * root.width
            width: Math.max(2, share * root.width - 2)
            playhead: root.session.progress.playhead
            onChosen: which => root.session.goToStep(which)
        }
    }
    Repeater {
        model: root.session.profile

        Glyph {
            required property int index
            required property double runCentre
            required property double begin
            required property double share

            visible: runCentre >= 0
            x: runCentre * root.width - 9
            y: 8
            size: 18
            opacity: begin <= root.session.progress.playhead ? 1 : Theme.opacity.past
        }
    }
    Rectangle {
        x: root.session.progress.playhead * root.width - 1
        y: -40
        width: 2
        height: 41
        color: Theme.text
    }
    Box {
        x: root.session.progress.playhead * root.width - 5
        y: -46
        width: 10
        height: 10
        radius: width / 2
        color: Theme.text
    }
}
