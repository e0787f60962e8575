#pragma once

#include "session/timeline.h"
#include "sound/pcm.h"
#include "sound/tones.h"

#include <functional>
#include <vector>

namespace effleur::sound {

/// How much is said: everything; what is needed (what comes, the last one, check-ins); nothing, tones alone.
enum class Verbosity : std::uint8_t { Full, Brief, Tones };

/// The spoken form of a prompt, ready to sound; null where there is none (yet): it is left out.
using Speech = std::function<SharedPcm(const session::Prompt&)>;

/// Swells at a steady pace: each rises on the working share and falls on the rest.
struct SteadySwells {
    session::Position begin;
    session::Position end;
    session::Millis each{0}; ///< a repetition
    int swells = 1;          ///< in each
    double rise = 1;         ///< the working share of a swell, 0..1; 1 = it rises and falls within the work
    float level = 1;
    bool operator==(const SteadySwells&) const = default;
};

struct Struck {
    session::Position at;
    Strike what = Strike::Tick;
    float level = 1;
    bool operator==(const Struck&) const = default;
};

struct Sentence {
    session::Position at;
    session::Position latest; ///< begins no later than this, or not at all
    session::Position end;
    session::Prompt prompt;
    SharedPcm speech;
    bool operator==(const Sentence&) const = default;
};

/// Everything that sounds, each list ascending by time. Sentences do not overlap.
struct Score {
    session::Position begin; ///< below zero where sound is alone: a welcome is spoken before the session
    session::Position end;   ///< when all has been said behind the session's end
    std::vector<SteadySwells> paces;
    std::vector<Struck> strikes;
    std::vector<Sentence> sentences;
    bool operator==(const Score&) const = default;
};

struct Scoring {
    Verbosity level = Verbosity::Full;
    /// Nobody looks at a screen: title, stop rule and the first step are spoken before the session, and the way of the
    /// hands is told in full.
    bool alone = false;
    bool operator==(const Scoring&) const = default;
};

/// What sounds when, at the timeline's rate. Total for every plan and its timeline. The needs of the timeline's script
/// get their time by weight: none overlaps another or runs into a change of the hands' work; what has no room is left
/// out.
Score score(const session::Plan& plan, const session::Timeline& timeline, const Scoring& scoring, const Speech& speech);

/// Whether a voice tells it: a sentence, for a listener, of this level.
bool isTold(const session::Need& need, const Scoring& scoring);

/// The words in which a voice tells it.
const session::Prompt& toldOf(const session::Need& need, const Scoring& scoring);

/// Every sentence that score() may want of the session, in the order of the script, none twice: what to synthesise
/// ahead.
std::vector<session::Prompt> promptsOf(const session::Timeline& timeline, const Scoring& scoring);

/// Every answer that may come while sessions count in for so long, for synthesising ahead.
std::vector<session::Prompt> answers(session::Millis countIn);

} // namespace effleur::sound
