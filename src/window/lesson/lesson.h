#pragma once

#include "session/player.h"
#include "window/lesson/ink.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace effleur::window::lesson {

/// What an instructor lays over the session for the class. Plain data.
struct Board {
    std::optional<QPointF> pointer; ///< body units
    bool closer = false;
    std::string closerTo;        ///< a region of the body map; empty = where the hands work
    std::set<std::string> named; ///< regions and landmarks of the body map that are shown with their names
    bool compare = false;        ///< right and wrong in words, in place of the count
    bool zones = false;
    bool words = true;
    bool count = true;
    bool pressure = true;
    int quarterTurns = 0; ///< of the picture, clockwise
    bool mirrored = false;
    bool operator==(const Board&) const = default;
};

/// What a window of the lesson shows.
struct Shown {
    const session::Player* player = nullptr; ///< lives as long as the lesson or the session that it was asked of
    session::Instant at;
    Board board;
    QList<InkLine> ink;
    bool swap = false;  ///< partners change places now
    bool blank = false; ///< nothing at all is to be seen; the board is empty then
};

/// What the class goes on seeing while the instructor looks elsewhere.
struct Frozen {
    std::shared_ptr<const session::Player> player;
    Shown shown; ///< of that player
};

struct Lesson {
    Board board;
    std::map<session::StepIndex, Ink> ink; ///< by the step that it was drawn on
    std::optional<Frozen> frozen;
    bool blank = false;
    std::set<session::StepIndex> practised; ///< steps that the class has tried
};

/// What the class sees: the live moment, or the frozen one, or nothing.
Shown shownToClass(const Lesson& lesson, const session::Player& live, session::Instant now);
/// What the instructor sees: always the live moment, with what is on the board now.
Shown shownToInstructor(const Lesson& lesson, const session::Player& live, session::Instant now);

/// From here on the class sees this moment, until it is thawed.
void freeze(Lesson& lesson, const session::Player& live, session::Instant now);

/// The ink of the step that is on: what is drawn now is drawn there.
Ink& inkHere(Lesson& lesson, const session::Player& live, session::Instant now);

/// How long everybody is to try the step that the session waits behind, before it goes on; nothing where they have, or
/// where its author asks for no practice.
std::optional<session::Millis> practiceDue(const Lesson& lesson, const session::Player& live, session::Instant now);
/// How long everybody tries the step that is on, when asked to.
session::Millis practiceLength(const session::Player& live, session::Instant now);
inline constexpr session::Millis usualPractice{120'000};

/// Partners change places now: the session stands behind a step that asks for it (tried, if it is to be tried), or
/// glides away from it.
bool swapsNow(const Lesson& lesson, const session::Player& live, session::Instant now);

} // namespace effleur::window::lesson
