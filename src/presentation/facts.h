#pragma once

#include "phrases/numbers.h"
#include "phrases/phrasebook.h"
#include "session/player.h"

#include <QString>

namespace effleur::presentation {

/// What the session screen shows.
enum class Mode : std::uint8_t { Preparing, Working, Changing, CountingIn, Waiting, Paused, Finished, Stopped };

/// Everything on the screen that changes only now and then. Pure.
struct Facts {
    Mode mode = Mode::Preparing;
    std::size_t segment = 0;
    session::StepIndex step{};
    int repetition = 0; ///< 1-based
    int times = 0;
    bool counted = true; ///< false: one long repetition, whose seconds are counted instead
    QString lead;        ///< "Step 7 of 20"
    int technique = 0;
    QString title;
    QString side; ///< "left side", or ""
    QString where;
    QString hands;
    QString each; ///< "8 s each"
    int pressure = 0;
    int fullPressure = 0; ///< without easing off
    QString pressureWord;
    bool hasNext = false;
    bool nextSoon = false;
    int nextTechnique = 0;
    QString nextTitle;
    QString nextWhere;
    QString changeTitle; ///< "Glide over"
    QString changeHint;
    QString dose; ///< "12 times"
    QString difference;
    double outShare = 1;
    int arcs = 1; ///< seconds of the change or count-in
    bool easedOff = false;
    bool lightest = false;
    bool areaLeftOut = false;
    QString easedLine;
    QString question; ///< what the person is asked just now: "Ask: more, less or the same?"
    int rate = 100;
    bool loops = false;
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
    std::optional<session::Position> question; ///< about the pressure, while it stands: when it was due
    std::optional<session::EasedOff> easedOff;
    session::Millis countIn{0};
    QString language;
    bool operator==(const Ground&) const = default;
};
Ground groundOf(const session::Player& player, session::Instant now, const phrases::Phrasebook& words);

/// Whole seconds of the clocks on the screen.
struct Seconds {
    std::int64_t elapsed = 0;
    std::int64_t left = 0;      ///< of the session
    std::int64_t untilNext = 0; ///< step
    std::int64_t countdown = 0; ///< of the change, the count-in, or a long hold
    bool operator==(const Seconds&) const = default;
};
Seconds secondsOf(const session::Player& player, session::Instant now);

using phrases::clockText;

} // namespace effleur::presentation
