import QtQuick
import Effleur.Kit
import Effleur.Play

// When to finish: what is still to come is fitted, the closing strokes stay.
Sheet {
    id: root

    required property SessionModel session

    panelX: root.width - 536 - 24
    panelY: 88
    panelWidth: 536
    panelHeight: 420
    onDismissed: Commands.trigger(Action.FinishBy)

    Words {
        x: 32
        base: 70
        style: Theme.PageTitle
        size: 36
        text: qsTr("Finish at %1").arg(root.session.finishTime)
    }
    Words {
        x: 32
        base: 112
        width: 472
        style: Theme.SessionHint
        size: 24
        text: qsTr("%1 minutes from now (%2 to %3 possible)").arg(root.session.finishWish).arg(root.session.finishLeast).arg(root.session.finishMost)
        color: Theme.text2
    }
    KeyButton {
        x: 32
        y: 140
        width: 230
        height: 88
        icon: "minus"
        name: qsTr("Sooner")
        label: qsTr("Sooner")
        opacity: root.session.finishWish > root.session.finishLeast ? 1 : Theme.opacity.disabled
        onTriggered: root.session.finishWish -= 1
    }
    KeyButton {
        x: 274
        y: 140
        width: 230
        height: 88
        icon: "plus"
        label: qsTr("Later")
        opacity: root.session.finishWish < root.session.finishMost ? 1 : Theme.opacity.disabled
        onTriggered: root.session.finishWish += 1
    }
    Words {
        x: 32
        y: 244
        width: 472
        style: Theme.Body
        text: qsTr("Fewer or more repetitions from the next step on, a little quicker or slower. The closing strokes stay.")
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    KeyButton {
        x: 32
        y: 304
        width: 310
        height: 88
        icon: "check"
        label: qsTr("Finish at %1").arg(root.session.finishTime)
        inverse: true
        onTriggered: {
            root.session.finishThen();
            root.dismissed();
        }
    }
    KeyButton {
        x: 354
        y: 304
        width: 150
        height: 88
        label: qsTr("Close")
        onTriggered: root.dismissed()
    }
}
