#pragma once

#include "phrases/numbers.h"
#include "phrases/phrasebook.h"
#include "session/player.h"

#include <QQmlEngine>
#include <QString>

namespace effleur::window::stage {

Q_NAMESPACE
QML_NAMED_ELEMENT(Mode)

/// What the session screen shows.
enum class Mode { Preparing, Working, Changing, CountingIn, Waiting, Paused, Finished, Stopped };
Q_ENUM_NS(Mode)
constexpr bool isMoving(Mode mode) {
    return mode == Mode::Working || mode == Mode::Changing || mode == Mode::CountingIn;
}

/// The line over everything, the question under the picture, and the picture in words.
struct Caption {
    Q_GADGET
    QML_VALUE_TYPE(caption)
    Q_PROPERTY(QString lead MEMBER lead CONSTANT FINAL)
    Q_PROPERTY(QString question MEMBER question CONSTANT FINAL)
    Q_PROPERTY(QString diagram MEMBER diagram CONSTANT FINAL)

public:
    QString lead;     ///< "7 of 20"
    QString question; ///< what the person is asked just now, of the pressure or of the step that comes
    QString diagram;  ///< "Diagram: Stroking, ..., repetition 2 of 3"
    bool operator==(const Caption&) const = default;
};

/// How it is done: in the author's words.
struct HowTo {
    Q_GADGET
    QML_VALUE_TYPE(howTo)
    Q_PROPERTY(QString cue MEMBER cue CONSTANT FINAL)
    Q_PROPERTY(QStringList tips MEMBER tips CONSTANT FINAL)
    Q_PROPERTY(QStringList mistakes MEMBER mistakes CONSTANT FINAL)
    Q_PROPERTY(QString whole READ whole CONSTANT FINAL)

public:
    QString cue;          ///< the sentence that says how
    QStringList tips;     ///< what helps
    QStringList mistakes; ///< what to watch for, the commonest first
    QString whole() const { return (QStringList{cue} + tips + mistakes).join(QLatin1Char('\n')); }
    bool operator==(const HowTo&) const = default;
};

/// What is done, where and with which hands.
struct Task {
    Q_GADGET
    QML_VALUE_TYPE(task)
    Q_PROPERTY(int technique MEMBER technique CONSTANT FINAL)
    Q_PROPERTY(QString head MEMBER head CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString broken MEMBER broken CONSTANT FINAL)
    Q_PROPERTY(QString side MEMBER side CONSTANT FINAL)
    Q_PROPERTY(bool left MEMBER left CONSTANT FINAL)
    Q_PROPERTY(bool right MEMBER right CONSTANT FINAL)
    Q_PROPERTY(QString where MEMBER where CONSTANT FINAL)
    Q_PROPERTY(QString place MEMBER place CONSTANT FINAL)
    Q_PROPERTY(QString hands MEMBER hands CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HowTo how MEMBER how CONSTANT FINAL)

public:
    int technique = 0;
    QString head;      ///< the technique, where the author calls the step otherwise; else ""
    QString title;     ///< the author's name of the step, or the technique
    QString broken;    ///< the same in two lines, broken at a comma, else evenly
    QString side;      ///< "left side", or ""
    bool left = false; ///< that side alone is worked; and the right one
    bool right = false;
    QString where;
    QString place; ///< side and place in a few words: "Left side, hip to shoulder"
    QString hands;
    HowTo how;
    bool operator==(const Task&) const = default;
};

/// How often, and how fast.
struct Repetitions {
    Q_GADGET
    QML_VALUE_TYPE(repetitions)
    Q_PROPERTY(int repetition MEMBER repetition CONSTANT FINAL)
    Q_PROPERTY(int times MEMBER times CONSTANT FINAL)
    Q_PROPERTY(bool counted MEMBER counted CONSTANT FINAL)
    Q_PROPERTY(QString each MEMBER each CONSTANT FINAL)
    Q_PROPERTY(QString amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(QString brief MEMBER brief CONSTANT FINAL)
    Q_PROPERTY(QString whole MEMBER whole CONSTANT FINAL)
    Q_PROPERTY(int seconds MEMBER seconds CONSTANT FINAL)
    Q_PROPERTY(int sides MEMBER sides CONSTANT FINAL)
    Q_PROPERTY(int side MEMBER side CONSTANT FINAL)
    Q_PROPERTY(double outShare MEMBER outShare CONSTANT FINAL)
    Q_PROPERTY(bool fresh MEMBER fresh CONSTANT FINAL)

public:
    int repetition = 0; ///< 1-based
    int times = 0;
    bool counted = true; ///< false: one long repetition, whose seconds are counted instead
    QString each;        ///< "8 s each"
    QString amount;      ///< "12 times", "Hold for 30 seconds"
    QString brief;       ///< "12 s"; of a hold "Hold 30 s"
    QString whole;       ///< "each side, 2 lines: 3:07 in all", or ""
    int seconds = 0;     ///< of a repetition, on the wall
    int sides = 1;       ///< worked one after the other
    int side = 0;        ///< of these, the one that is worked
    double outShare = 1; ///< of a repetition: the way out; the rest is the return
    bool fresh = false;  ///< the first one, and what follows is still far: how it is done stands there on
    bool operator==(const Repetitions&) const = default;
};

/// How hard.
struct Pressure {
    Q_GADGET
    QML_VALUE_TYPE(pressure)
    Q_PROPERTY(int level MEMBER level CONSTANT FINAL)
    Q_PROPERTY(int asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(int full MEMBER full CONSTANT FINAL)
    Q_PROPERTY(QString word MEMBER word CONSTANT FINAL)

public:
    int level = 0; ///< where the hands are: the map may allow less than what is asked for
    int asked = 0; ///< in this repetition
    int full = 0;  ///< without easing off
    QString word;  ///< empty in a rest, where no hand is
    bool operator==(const Pressure&) const = default;
};

/// What comes: the next step, or another side or line of this one.
struct Coming {
    Q_GADGET
    QML_VALUE_TYPE(coming)
    Q_PROPERTY(bool present MEMBER present CONSTANT FINAL)
    Q_PROPERTY(bool soon MEMBER soon CONSTANT FINAL)
    Q_PROPERTY(int technique MEMBER technique CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString where MEMBER where CONSTANT FINAL)
    Q_PROPERTY(QString line READ line CONSTANT FINAL)

public:
    bool present = false; ///< false: none comes
    bool soon = false;
    int technique = 0;
    QString title;
    QString where;
    QString line() const { return where.isEmpty() ? title : title + QStringLiteral(" · ") + where; }
    bool operator==(const Coming&) const = default;
};

/// A change to other work, or a count-in.
struct Change {
    Q_GADGET
    QML_VALUE_TYPE(change)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString hint MEMBER hint CONSTANT FINAL)
    Q_PROPERTY(QString difference MEMBER difference CONSTANT FINAL)
    Q_PROPERTY(QString firmness MEMBER firmness CONSTANT FINAL)
    Q_PROPERTY(int seconds MEMBER seconds CONSTANT FINAL)

public:
    QString title; ///< "Glide over"
    QString hint;
    QString difference; ///< of the work that comes, to the work before it
    QString firmness;   ///< the same without its pace
    int seconds = 1;
    bool operator==(const Change&) const = default;
};

/// What is not touched.
struct LeftOut {
    Q_GADGET
    QML_VALUE_TYPE(leftOut)
    Q_PROPERTY(bool present MEMBER present CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(int others MEMBER others CONSTANT FINAL)
    Q_PROPERTY(QString all MEMBER all CONSTANT FINAL)

public:
    bool present = false;
    QString name;   ///< of what was left out last: "left lower back"
    int others = 0; ///< areas beside it
    QString all;    ///< their names
    bool operator==(const LeftOut&) const = default;
};

/// What easing off has just done, or that it was undone.
struct Eased {
    Q_GADGET
    QML_VALUE_TYPE(eased)
    Q_PROPERTY(bool present MEMBER present CONSTANT FINAL)
    Q_PROPERTY(bool undone MEMBER undone CONSTANT FINAL)
    Q_PROPERTY(bool areaLeftOut MEMBER areaLeftOut CONSTANT FINAL)
    Q_PROPERTY(QString line MEMBER line CONSTANT FINAL)

public:
    bool present = false; ///< false: nothing was eased or undone just now
    bool undone = false;  ///< it was taken back
    bool areaLeftOut = false;
    QString line;
    bool operator==(const Eased&) const = default;
};

/// How the session is driven.
struct Pace {
    Q_GADGET
    QML_VALUE_TYPE(pace)
    Q_PROPERTY(int rate MEMBER rate CONSTANT FINAL)
    Q_PROPERTY(bool loops MEMBER loops CONSTANT FINAL)

public:
    int rate = 100; ///< per cent
    bool loops = false;
    bool operator==(const Pace&) const = default;
};

/// Everything on the screen that changes only now and then, by topic. Pure.
struct Facts {
    Mode mode = Mode::Preparing;
    std::size_t segment = 0;
    session::StepIndex step{};
    Caption caption;
    Task task;
    Repetitions dose;
    Pressure pressure;
    Coming coming;
    Change change;
    LeftOut leftOut;
    Eased eased;
    Pace pace;
    bool operator==(const Facts&) const = default;
};

Facts factsOf(const session::Player& player, session::Instant now, const phrases::Phrasebook& words);

/// What facts follow from, beside the plan and the adjustments: while it stays equal, so do they. Holds no words, so
/// that it can be asked for at every frame.
struct Ground {
    Mode mode = Mode::Preparing;
    std::size_t segment = 0;
    int repetition = 0;
    bool nextSoon = false;
    bool lifted = false;                       ///< a working hand passes above what is left out
    int allowed = 5;                           ///< the most pressure that the map allows here
    std::optional<session::Position> question; ///< about the pressure, while it stands: when it was due
    std::optional<session::EasedOff> easedOff;
    std::optional<session::Instant> undone;
    session::Millis countIn{0};
    QString language;
    bool operator==(const Ground&) const = default;
};
Ground groundOf(const session::Player& player, session::Instant now, const phrases::Phrasebook& words);

/// Whole seconds of the clocks on the screen.
struct Seconds {
    std::int64_t elapsed = 0;
    std::int64_t left = 0;      ///< of the session
    std::int64_t untilNext = 0; ///< work: another side or line, or step
    std::int64_t untilStep = 0; ///< that is next
    std::int64_t countdown = 0; ///< of the change, the count-in, or a long hold
    bool operator==(const Seconds&) const = default;
};
Seconds secondsOf(const session::Player& player, session::Instant now);

} // namespace effleur::window::stage
