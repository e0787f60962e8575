#pragma once

#include "body/region_set.h"
#include "body/text.h"
#include "routine/routine.h"
#include "session/index.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace effleur::session {

/// What is said. Arguments in order stand behind each; a Phrasebook turns them into a sentence.
enum class PhraseId : std::uint8_t {
    Welcome,      ///< title
    PressuresAre, ///< what the numbers of pressure mean: told before a session that is only heard
    SidesAre,     ///< whose left and right, 1 where a spine is shown: told before a session that is only heard
    StopRule,     ///< what to do at pain: told before a session that is only heard
    BeginAt,      ///< the giver's place; told before a session that is only heard
    HeadsUp,      ///< technique, where, side: "Coming up: kneading, beside the spine, their left side"
    StepIs,       ///< technique, where, side, hands
    HandsAre,     ///< hands, side: where a heads-up has told the rest
    Dose,         ///< pressure, times, pressure at the end, beats in each, technique
    HoldFor,      ///< pressure, seconds (one long repetition)
    RestFor,      ///< seconds
    PressureIs,   ///< pressure, pressure at the end: with TimesAre a dose in two sentences
    TimesAre,     ///< times, beats in each, technique
    SwitchSides,  ///< side that comes, number of its lines; where the giver walks round: to which side
    ChangeBody,   ///< how the one part of the body is covered, how the next one is bared, the giver's place there
    SwitchLane,   ///< 1 = on to a line further out, -1 = further in, 0 = beside the one before
    WalkRound,    ///< to which place; a hand stays meanwhile
    Remind,       ///< reminder
    Ask,          ///< author's question
    Tip,          ///< author's words
    Cue,          ///< author's words
    Watch,        ///< author's words: what to watch for
    BreatheIn,    ///< in the opening hold, with the light that swells
    BreatheOut,
    Count,           ///< number: the repetition that begins
    LastOne,         ///< the last repetition of this side and lane begins
    Softer,          ///< pressure: softer from here to the end
    AlreadyLightest, ///< the Relief, as a number: where it is softer
    AreaLeftOut,     ///< areas: left out from here on
    AreasLeftOut,    ///< areas: left out today
    AreasBack,       ///< areas: left out no longer
    WorkSpared,      ///< technique, where, side, areas: not played because these are left out
    StepsSpared,     ///< number, areas: not played because these are left out
    Firmer,          ///< pressure
    FirmestToday,    ///< no firmer than this today
    Undone,          ///< pressure, areas that are left out: as it was before
    OneMore,
    Paused,
    GoingOn, ///< seconds of count-in
    Waiting, ///< when you are ready
    HalfWay,
    MinutesLeft,   ///< number
    PressureCheck, ///< "More, less or the same?"
    Aftercare,     ///< author's words
    Finished,
    Stopped,
    EverybodyTries, ///< seconds
    SwapPartners
};

/// Where a press to ease off is felt first.
enum class Relief : std::uint8_t {
    Now,
    ThisStep, ///< it is at its lightest just now, not to the step's end
    NextStep,
    Later,
    Never ///< nothing comes that could be softer
};

/// A region of the body map.
struct Area {
    std::string id;
    bool operator==(const Area&) const = default;
};

using PromptArgument =
    std::variant<int, routine::Technique, routine::Side, body::Stance, routine::Reminder, body::Text, Area>;

/// A sentence to be rendered by a Phrasebook.
struct Prompt {
    PhraseId id = PhraseId::Welcome;
    std::vector<PromptArgument> arguments;
    bool operator==(const Prompt&) const = default;
};

enum class Tone : std::uint8_t { HeadsUp, Change, SwitchSides, End, EaseOff };

struct Plan;

/// The words of a step: its own, else its stroke's, else none.
const body::Text& whereOf(const Plan& plan, StepIndex step);
/// The same place in a few words, for a screen that says the side as well.
const body::Text& briefOf(const Plan& plan, StepIndex step);
const body::Text& handsOf(const Plan& plan, StepIndex step);
/// What tells a step apart from the one before it on a screen that announces it: its place, but its title where
/// technique and place are the same. Who sees nothing hears the place all the same.
const body::Text& apartOf(const Plan& plan, StepIndex before, StepIndex step, const body::Text& place);

/// The regions of a set as a prompt's arguments, in the map's order.
std::vector<PromptArgument> areasOf(const Plan& plan, body::RegionSet areas);
/// Names the regions that are left out; nothing where none is.
std::optional<Prompt> leftOutToday(const Plan& plan, body::RegionSet leftOut);

} // namespace effleur::session
