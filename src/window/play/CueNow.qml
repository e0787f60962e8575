import Effleur.Play

// How it is done, once more while it is done for the first time: a change is short, and hands are busy in it.
CueWords {
    required property SessionModel session

    text: session.task.how.cue
    most: 26
    room: 74
    y: 481
}
