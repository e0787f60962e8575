#pragma once

#include "session/prompt.h"
#include "session/time.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace effleur::session {

/// When it is to begin. Who shows it does so where it is preferred; who says it, where there is room, as near to that
/// as can be.
struct Window {
    Position earliest;
    Position preferred;
    Position latest;
    bool operator==(const Window&) const = default;
};

/// What a need is for, what matters most first: in this order a voice gives them their time.
enum class Weight : std::uint8_t {
    Bell,    ///< rings where it is preferred, whatever is said
    Opening, ///< title, rules and the first step: all over when the session begins
    Pinned,  ///< what a change is longer for, and what is not played
    Step,    ///< what comes, where, with which hands
    Ask,     ///< the step's own question
    Dose,    ///< how hard, how often
    LeftOut, ///< the areas that are not touched today
    Switch,  ///< to the other side, to another lane
    Last,    ///< the last repetition of this side and lane
    HeadsUp, ///< what comes next; what has no room in the change is told behind it
    Check,   ///< whether the pressure is right
    Count,   ///< the repetition that begins
    How,     ///< the author's words to a step
    Breath,  ///< in and out, by turns: where there is no room for both there is none for either
    Minutes, ///< that are left
    HalfWay,
    Watch, ///< the commonest mistake
    Tip,
    Closing ///< behind the session's end, one after the other
};
inline constexpr std::size_t weightCount = std::size_t(Weight::Closing) + 1;

/// Who is told: a reader sees the hands on the screen, a listener sees nothing and hears before the hands need it.
enum class Audience : std::uint8_t { All, Readers, Listeners };

/// Something that is to be said or rung. Windows are of the session; how long it takes to say is the voice's.
struct Need {
    Window window;
    std::variant<Prompt, Tone> what;
    Weight weight = Weight::Bell;
    Audience audience = Audience::All;
    std::size_t segment = 0; ///< of the timeline, that it tells of: for a heads-up the change that it announces
    /// The same for who has the screen in sight: the way of the hands in a few words. None = it has no way.
    std::optional<Prompt> inSight{};
    /// What may stand in for it. Of a step: what a heads-up leaves to be said. Of a heads-up: as short as can be. Of a
    /// dose: its parts, in order.
    std::vector<Prompt> splits{};
    Millis quiet{0}; ///< as heard; kept free on both sides
    bool operator==(const Need&) const = default;

    Position due() const { return window.preferred; }
};

struct Plan;
struct Timeline;

/// Everything that is to be told of the session, ascending by due time (compile() keeps it in the timeline): heads-up
/// while the last repetition runs, what / where / hands / dose in the change, counts, tips where there is room, half
/// way and the last minutes, after-care behind the end. Windows that a listener's patience bounds are those at
/// `timeline`'s rate; where something is due does not depend on it, but for a breath, which is as slow at every rate.
std::vector<Need> scriptOf(const Plan& plan, const Timeline& timeline);

} // namespace effleur::session
