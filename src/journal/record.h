#pragma once

#include "evening/evening.h"
#include "routine/health.h"
#include "routine/routine.h"
#include "session/session.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <bitset>
#include <optional>
#include <vector>

namespace effleur::journal {

using Id = qint64; ///< of a row; 0 = not written, or none
using Millis = std::chrono::milliseconds;

struct Person {
    Id id = 0;
    QString name;
    int pressure = 2;     ///< the usual one, today's ceiling to begin with: 1..3
    QStringList leaveOut; ///< region ids of the body map
    QString notes;
    bool operator==(const Person&) const = default;
};

/// What somebody answered before their last session. At most one of each person.
struct Answers {
    Id person = 0;                                    ///< 0 = nobody in particular
    std::bitset<routine::healthQuestions.size()> yes; ///< by routine::HealthQuestion
    QDateTime given;
    QDateTime agreed; ///< when it was said that a doctor had agreed; invalid where none had to
    bool operator==(const Answers&) const = default;
};

/// Open: it still plays, or the program was ended while it did.
enum class Ending : std::uint8_t { Open, Finished, Stopped };

/// How tense somebody felt, 0 (not at all) to mostTense (very); nothing where it was not said.
struct Tension {
    std::optional<int> before{};
    std::optional<int> after{};
    bool operator==(const Tension&) const = default;
};
inline constexpr int mostTense = 10;

/// Of the two who share a session, each for themselves.
struct Tensions {
    Tension massaged{};
    Tension giver{};
    bool operator==(const Tensions&) const = default;
};

/// Which evening for two a session belongs to, and which half of it was: sessions of one evening belong together.
struct OfEvening {
    Id planned = 0; ///< when that was planned, ms since 1970: tells evenings apart, in any journal; 0 = of none
    int half = 0;   ///< 1 or 2; 0 = of none
    bool operator==(const OfEvening&) const = default;
};

/// How long a technique was worked with.
struct TechniqueTime {
    routine::Technique technique{};
    Millis time{0};
    bool operator==(const TechniqueTime&) const = default;
};

/// One session, as the history shows it. Wall times are the caller's, kept to the millisecond in UTC.
struct SessionRecord {
    Id id = 0;
    QString routine; ///< id
    QString title;
    Id person = 0;
    QDateTime started;
    QDateTime ended; ///< invalid while nothing is known; while it is open, when it was last heard of
    Millis planned{0};
    Millis played{0}; ///< at work, in wall time
    Millis rest{0};   ///< paused, waiting, counting in
    int steps = 0;    ///< that were to be played; 0 where it is not known
    int done = 0;     ///< that were played to their end
    Ending ending = Ending::Open;
    QString note;
    Tensions tense{};
    std::vector<TechniqueTime> techniques{}; ///< in the order of the routine; empty where it is not known
    OfEvening evening{};
    bool operator==(const SessionRecord&) const = default;
};

struct SessionEvent {
    session::Position at; ///< on the session's timeline
    QString step;         ///< id
    session::Happening what = session::Happening::Started;
    int before = 0; ///< pressure, where it was asked to change
    int after = 0;
    QString title{};     ///< of the step, in the language of the session; empty where it is not known
    QStringList areas{}; ///< region ids of the body map that were left out, or taken back
    bool operator==(const SessionEvent&) const = default;
};

/// All that is needed to take up an interrupted session.
struct Checkpoint {
    QString routineFile;
    QByteArray routineText; ///< the whole document, so that it can be taken up whatever became of the file
    QByteArray routineHash; ///< of the routine's text, so that whoever goes on knows that it is still the same
    Id record = 0;          ///< the session's own record; 0 where none could be written
    Millis played{0};
    session::Session session; ///< comes back at rest (snapshot.h)
    QDateTime saved;
};

/// What a removal takes out of the journal, so that it can be put back.
struct Remains {
    struct Whole {
        SessionRecord record;
        std::vector<SessionEvent> events;
    };
    std::vector<Person> people;
    std::vector<Whole> sessions;
    std::vector<Answers> answers;
    std::vector<Id> theirs; ///< sessions that stay and were those of the one person
    std::optional<Checkpoint> checkpoint;
    std::optional<evening::Evening> underWay; ///< the evening for two
    bool whole = true; ///< false where not all of it could be read: what is removed then can't be had back
    bool isEmpty() const { return people.empty() && sessions.empty() && answers.empty() && !checkpoint && !underWay; }
};

/// The word that stands for a value in the journal and in what is exported ("eased off", "finished").
QString word(session::Happening what);
QString word(Ending ending);
QString word(routine::HealthQuestion question);
/// Back from the words; nothing where it is none of them.
std::optional<session::Happening> happeningOf(const QString& word);
std::optional<Ending> endingOf(const QString& word);
std::optional<routine::HealthQuestion> questionOf(const QString& word);
QString nameOf(routine::Technique technique);
/// As one text, a technique a line ("stroking 90000"), and back: lines that say nothing are passed over.
QString textOf(const std::vector<TechniqueTime>& techniques);
std::vector<TechniqueTime> techniquesOf(const QString& text);

} // namespace effleur::journal
