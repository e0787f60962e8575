import QtQuick
import Effleur.Kit
import Effleur.Play

// The seconds of a change or of a count-in, in outlines, and what to do in them; over the how-to in one line.
Item {
    id: root

    required property SessionModel session
    property bool close: false
    readonly property bool wide: root.session.change.seconds > 9 ///< so that nothing jumps at ten
    readonly property double edge: root.wide ? 124 : 86

    OutlinedNumber {
        y: (root.close ? 285 : 361) - size
        style: Theme.SessionCount
        size: root.close ? 76 : 84
        text: root.session.progress.countdown.toString()
        color: Theme.text
    }
    Words {
        x: root.edge
        width: root.width - x
        base: root.close ? 284 : 331
        style: Theme.SessionValue
        text: root.session.change.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
        elide: Text.ElideRight
    }
    Words {
        visible: !root.close
        x: root.edge
        width: root.width - x
        base: 364
        style: Theme.SessionHint
        size: 28
        text: root.session.change.hint
        color: Theme.text2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 19
        elide: Text.ElideRight
    }
}
