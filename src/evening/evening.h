#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace effleur::evening {

using Millis = std::chrono::milliseconds;
/// On the wall, in UTC: an evening outlasts the program.
using Wall = std::chrono::sys_time<Millis>;

/// Nobody hurries: for so long the change-over shows a clock, and then goes on waiting.
inline constexpr Millis changeOver = std::chrono::minutes(3);
/// After so long without a sign of it, it is no longer the same evening.
inline constexpr Millis stale = std::chrono::hours(12);

enum class Half : std::uint8_t { First, Second };
constexpr Half other(Half half) {
    return half == Half::First ? Half::Second : Half::First;
}

/// What one of the two gets; the other gives it.
struct Share {
    std::string document{};  ///< the routine's whole text, as it is to be played
    std::int64_t person = 0; ///< who is massaged, by the journal's number; 0 = nobody in particular
    bool operator==(const Share&) const = default;
};
using Shares = std::array<Share, 2>;

// Where it stands

/// There is none: none was planned, it is over, or it was given up.
struct NoEvening {
    bool operator==(const NoEvening&) const = default;
};
/// The half's questions are asked.
struct HalfPrepared {
    Half half{};
    bool operator==(const HalfPrepared&) const = default;
};
struct HalfPlaying {
    Half half{};
    bool operator==(const HalfPlaying&) const = default;
};
/// The half's session has ended, and its last screen is shown.
struct HalfFinished {
    Half half{};
    bool operator==(const HalfFinished&) const = default;
};
struct ChangingOver {
    Wall since{};
    bool operator==(const ChangingOver&) const = default;
};
using Standing = std::variant<NoEvening, HalfPrepared, HalfPlaying, HalfFinished, ChangingOver>;

/// Two sessions with a change of places between them. A value; nothing in it ever happens by itself.
struct Evening {
    Standing state{};
    Wall planned{}; ///< tells evenings apart
    Wall changed{}; ///< when it last became another
    Shares shares{};
    std::vector<Evening> before{}; ///< the one that still waits while this is only planned; none or one
    bool operator==(const Evening&) const = default;
};

// Events

/// Two people have agreed on an evening; one that was under way waits until this one begins, and is given up then.
struct Planned {
    Wall now{};
    Shares shares{};
};
/// Somebody else is massaged in the half whose questions are asked. Before the first, whose turn was to come changes
/// with who is first.
struct SomebodyElse {
    std::int64_t person = 0;
};
/// Nobody has the number any more, and somebody else may get it: who was to be massaged is nobody in particular.
struct SomebodyGone {
    std::int64_t person = 0;
};
/// A session begins, or goes on after its end: the half's, or another one, which gives the evening up.
struct HalfBegan {
    Wall now{};
    std::optional<Half> half{};
};
/// The half's session has ended, whole or not.
struct HalfEnded {
    Wall now{};
    Half half{};
};
/// The two change places: the first half's last screen is left for it.
struct ChangePlaces {
    Wall now{};
};
/// The change-over is over.
struct PlacesChanged {
    Wall now{};
};
/// The library is shown: what was only planned, or is done, is left, and what waited meanwhile is there again.
struct LibraryShown {};
/// It is gone on with from where it stood; what stood still for too long is given up.
struct TakenUp {
    Wall now{};
};
struct GivenUp {};
/// The program was ended, and starts again with what was kept.
struct Restored {
    Wall now{};
    const Evening* kept = nullptr; ///< never null
    bool interrupted = false;      ///< the session of the half where it stood can be gone on with
    bool ended = false;            ///< there is a record of that session, and it has ended
};
using EveningEvent = std::variant<Planned, SomebodyElse, SomebodyGone, HalfBegan, HalfEnded, ChangePlaces,
                                  PlacesChanged, LibraryShown, TakenUp, GivenUp, Restored>;

// Effects

/// It is another: it is to be kept, or no longer kept.
struct KeepEvening {
    bool operator==(const KeepEvening&) const = default;
};
struct ForgetEvening {
    bool operator==(const ForgetEvening&) const = default;
};
/// The half's questions are to be asked.
struct OpenHalf {
    Half half{};
    bool operator==(const OpenHalf&) const = default;
};
/// The interrupted session of the half goes on.
struct ResumeHalf {
    Half half{};
    bool operator==(const ResumeHalf&) const = default;
};
struct ShowChangeOver {
    bool operator==(const ShowChangeOver&) const = default;
};
using EveningEffect = std::variant<KeepEvening, ForgetEvening, OpenHalf, ResumeHalf, ShowChangeOver>;

struct EveningOutcome {
    Evening evening;
    std::vector<EveningEffect> effects; ///< KeepEvening or ForgetEvening first, exactly where the evening changed
};

/// Total: every event in every state; what means nothing there changes nothing and asks for nothing.
EveningOutcome update(Evening evening, const EveningEvent& event);

/// The half that is prepared, played or has just ended; nothing in the change-over and where there is no evening.
std::optional<Half> halfOf(const Standing& state);
/// The half that is to be gone on with, or comes next; nothing where none does.
std::optional<Half> toCome(const Evening& evening);
/// What is left of the change-over's clock, 0..changeOver; 0 outside of it.
Millis left(const Evening& evening, Wall now);
/// What is to be found after the program was ended: while an evening is only planned, the one that waits.
const Evening& toKeep(const Evening& evening);
const Share& shareOf(const Evening& evening, Half half);
/// How long each half may take where both and the change-over take `whole`; never negative.
constexpr Millis halfLength(Millis whole) {
    return whole > changeOver ? (whole - changeOver) / 2 : Millis{0};
}

} // namespace effleur::evening
