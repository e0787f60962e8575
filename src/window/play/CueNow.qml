import QtQuick
import Effleur.Play

// How it is done, once more while it is done for the first time: a change is short, and hands are busy in it.
CueWords {
    required property SessionModel session

    cue: session.task.how.cue
    sizes: [28, 24, 20]
    bases: [528, 520, 513]
    lineHeights: [36, 28, 22]
}
