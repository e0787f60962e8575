#pragma once

#include "routine/health.h"
#include "session/time.h"

#include <optional>
#include <variant>
#include <vector>

namespace effleur::window::prepare {

/// What is gone through before a session, in this order.
enum class Page : std::uint8_t {
    Who,      ///< who and what it is for
    Ready,    ///< what lies ready
    NotToday, ///< the three groups of the health questions
    LeaveOut,
    AskDoctor,
    Steps, ///< the questions of the routine's own steps
    Feel,  ///< what the numbers feel like
    Stroke ///< one long stroke together
};

using Yes = std::bitset<routine::healthQuestions.size()>; ///< by routine::HealthQuestion

/// What somebody answered before their last session.
struct LastTime {
    Yes yes{};
    std::optional<int> agreed{}; ///< days since a doctor was said to have agreed; negative = in the future
    bool operator==(const LastTime&) const = default;
};

/// A doctor's yes is taken over for so many days.
inline constexpr int agreementDays = 30;
/// So long after a page has opened Space does nothing; and a button, that a second click may have been meant for.
inline constexpr session::Millis deafToKeys{1'500};
inline constexpr session::Millis deafToHands{400};

/// What is asked and said before a session. Nothing is ticked until somebody ticks it.
struct Pages {
    body::BodyPosition position = body::BodyPosition::Prone; ///< of the body map
    std::size_t asking = 0;                                  ///< steps with a question of their own
    bool forClass = false; ///< a class is taught: many are asked at once, and their own steps when it comes to it
    std::optional<LastTime> last{}; ///< of whoever is massaged; nothing: their first session

    Page page = Page::Who;
    session::Instant opened{};      ///< when the page was
    std::optional<Page> cameFrom{}; ///< where the numbers or the stroke were looked up

    Yes yes{};
    std::array<bool, 3> none{}; ///< "none of these", by routine::HealthGroup
    bool saidWhere = false;     ///< an area to leave out was chosen
    bool agreed = false;        ///< held to confirm: a doctor has said yes to what is ticked
    bool carried = false;       ///< what is ticked for a doctor is what was ticked last time
    std::vector<bool> wanted{}; ///< yes to a step's question, by its number among them; a missing one is no
    bool felt = false;
    int tooMuch = 0; ///< how often the second pressure was too much
    bool operator==(const Pages&) const = default;
};

/// What the main button says, which is what Space does.
enum class Main : std::uint8_t {
    GoOn,
    None,       ///< none of the page's questions
    NoneAtAll,  ///< none of any page's questions
    SameAsLast, ///< ticks what was yes for a doctor last time, which is to be confirmed again
    SayWhere,   ///< nothing, until it was said where
    ToLibrary,
    YesAtTwo ///< they say yes at the second pressure
};

// Events

/// The main button, by Space or by hand.
struct Press {
    session::Instant now{};
    bool byKey = false;
};
/// None of the page's questions; nothing where one of them is ticked.
struct NoneHere {
    session::Instant now{};
};
/// No to every question, whatever is ticked.
struct NoneAnywhere {};
struct Ticked {
    routine::HealthQuestion question{};
};
struct Want {
    std::size_t asked = 0; ///< which of the steps with a question
};
/// Held to confirm that a doctor has said yes to what is ticked.
struct Agree {
    session::Instant now{};
};
struct TooMuch {};
struct Open {
    Page page{};
    session::Instant now{};
};
struct GoBack {
    session::Instant now{};
};
/// Somebody else is massaged: what was said is not theirs.
struct Somebody {
    std::optional<LastTime> last{};
    session::Instant now{};
};
struct Areas {
    bool any = false;
};
struct Class {
    bool taught = false;
};
using PageEvent =
    std::variant<Press, NoneHere, NoneAnywhere, Ticked, Want, Agree, TooMuch, Open, GoBack, Somebody, Areas, Class>;

enum class Deed : std::uint8_t {
    Stay,
    Begin, ///< the session
    Leave  ///< to the library
};

struct PageOutcome {
    Pages pages;
    Deed deed = Deed::Stay;
};

/// Total: every event on every page. Begins only where mayBegin().
PageOutcome update(Pages pages, const PageEvent& event);

/// Who may start: routine::verdict, and Unasked while a group has no answer.
routine::Verdict verdict(const Pages& pages);
/// A question of the group is ticked, or none of them was said.
bool isAnswered(const Pages& pages, routine::HealthGroup group);
/// It is open, or a doctor has agreed.
bool mayBegin(const Pages& pages);
Main mainOf(const Pages& pages);
/// The main button begins the session.
bool begins(const Pages& pages);
/// Its questions are those of last time and nothing is ticked: two presses of Space begin.
bool isAsLastTime(const Pages& pages);
/// A doctor's agreement to what is ticked can be confirmed.
bool asksForAgreement(const Pages& pages);
/// "None of these" stands beside the main button, which means something else.
bool offersNone(const Pages& pages);
/// The pages that are gone through, the first and the last included.
std::vector<Page> wayOf(const Pages& pages);
/// The group that a page asks about.
std::optional<routine::HealthGroup> groupOf(Page page);
/// What was yes for a doctor last time and is still to be taken over.
Yes carriedOver(const Pages& pages);

} // namespace effleur::window::prepare
