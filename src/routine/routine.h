#pragma once

#include "body/body_map.h"
#include "body/text.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effleur::routine {

using body::Text;
using Millis = std::chrono::milliseconds;

enum class Technique : std::uint8_t {
    Holding,
    Stroking,
    Rubbing,
    Squeezing,
    Kneading,
    Rolling,
    Clapping,
    Shaking,
    Closing,
    Resting
};
inline constexpr std::size_t techniqueCount = 10;

enum class Side : std::uint8_t { Both, Left, Right, Each };
enum class Advance : std::uint8_t { Auto, Wait };
enum class Intent : std::uint8_t { Relaxing, Invigorating, Restorative, Teaching };
enum class Level : std::uint8_t { Beginner, Intermediate, Advanced };
using body::BodyPosition;
enum class Reminder : std::uint8_t { HeadTurn, Oil, Drape };

/// Walton scale: 0 resting, 1 a whole hand without weight, 2 light, 3 medium, 4 firm, 5 deep. The guide keeps lay
/// people at 1 to 3.
inline constexpr int highestPressure = 5;
inline constexpr int layPressure = 3;

struct Range {
    int low = 1;
    int high = 1;
    bool operator==(const Range&) const = default;
};

/// One technique at one place with a dose.
struct Step {
    std::string id;
    Technique technique = Technique::Stroking;
    std::string body;               ///< the map that its stroke is of; empty = the routine's
    std::string stroke;             ///< a stroke of the body map; empty only for resting
    std::vector<std::string> lanes; ///< which of the stroke's lanes; empty = all
    Side side = Side::Both;
    std::optional<body::Stance> stance; ///< where the giver is; else where the stroke says
    Text title;
    Text where;                    ///< empty = the stroke's own words
    Text hands;                    ///< empty = the stroke's own words
    int pressure = 1;              ///< 0..5
    std::optional<int> pressureTo; ///< fades to this over the step's repetitions
    int repetitions = 1;           ///< 1..200, for each side and lane
    std::optional<Range> repetitionsRange;
    Millis perRepetition{10'000}; ///< 500 ms .. 10 min
    int beatsPerRepetition = 1;   ///< 1..400; presses or claps on the working part
    Text cue;
    std::vector<Text> tips;
    std::vector<Text> watchFor;
    Text teach;
    Text ask; ///< a question on the start screen; "no" skips the step
    std::vector<Reminder> remind;
    Millis practice{0};
    bool swap = false;
    Advance advance = Advance::Auto;
    bool optional = false;
    bool operator==(const Step&) const = default;
};

/// A thing to prepare: a known id ("towels") or an author's own words.
struct Preparation {
    std::string id; ///< empty where `text` is given
    Text text;
    bool operator==(const Preparation&) const = default;
};

/// What an author wrote.
struct Routine {
    std::string id;
    std::string language = "en"; ///< of plain strings
    Text title;
    Text summary;
    Intent intent = Intent::Relaxing;
    Level level = Level::Beginner;
    std::optional<BodyPosition> position; ///< as the file says; the person lies or sits as the body map shows them
    std::string body = "back";
    std::string author;
    std::string license;
    Millis change{5'000}; ///< the glide from a step to the next, and the change of sides; 3..30 s
    std::vector<Preparation> prepare;
    std::vector<Step> steps;
    std::vector<Text> aftercare;
    bool operator==(const Routine&) const = default;

    /// Index of the step with this id, or nothing.
    std::optional<std::size_t> indexOf(std::string_view id) const;
    /// The map that a step is on.
    const std::string& bodyOf(const Step& step) const { return step.body.empty() ? body : step.body; }
    /// The maps that it goes over, its own first, then in the order of its steps; each once.
    std::vector<std::string_view> bodies() const;
};
/// The step's stroke on the routine's map; null for resting, or where the map has none.
const body::Stroke* strokeOf(const Step& step, const body::BodyMap& map);

/// The JSON word of a value ("stroking", "each", ...); also what the schema lists.
std::string_view word(Technique);
std::string_view word(Side);
std::string_view word(Advance);
std::string_view word(Intent);
std::string_view word(Level);
std::string_view word(Reminder);

/// The author's pressure in a repetition (from 0) of so many: from the first one's to the last one's.
double pressureAt(const Step& step, int repetition, int repetitions);
int highestPressureOf(const Step& step);

/// A part of the routine is what follows each other on one body. Its opening: the leading holding and stroking steps.
/// Its closing: the trailing closing, stroking and resting steps. Such a step is never dropped, skipped or shortened
/// below two repetitions by the program.
bool isProtected(const Routine& routine, std::size_t step);

/// One unbroken piece of work: a side and a lane of the stroke.
struct Pass {
    Side side = Side::Both; ///< never Each
    std::size_t lane = 0;   ///< index in the stroke's lanes
    bool operator==(const Pass&) const = default;
};
/// A step's passes in work order: for each side, for each lane. `stroke` is null for resting: one pass.
std::vector<Pass> passesOf(const Step& step, const body::Stroke* stroke);

/// The glide into a step: the routine's change, at least 12 s where the step has reminders.
Millis changeInto(const Routine& routine, const Step& step);
/// The least time for one body to be covered, the next one to be bared, and the giver to go there.
inline constexpr Millis changeOfBodies{30'000};
/// Where the giver is for one side of a step: at the mirrored place for the right side of a one-sided stroke.
body::Stance stanceOf(const Step& step, const body::Stroke& stroke, Side side);
/// The side of the person that it is on; both: at the head, at the feet or behind.
Side sideOf(body::Stance stance);
/// From the one place to the other the giver gets up and goes; from hip to flank not.
bool walksBetween(body::Stance from, body::Stance to);
/// From a side of a step to the other one.
Millis changeOfSides(const Routine& routine, bool walks);
/// A change, to a step or to its other side, in which the giver walks round to another side; never shorter than others.
inline constexpr Millis walkingChange{12'000};
inline constexpr Millis switchLane{3'000};
inline constexpr Millis remindedChange{12'000};

} // namespace effleur::routine
