#pragma once

#include "sound/score.h"
#include "sound/sentences.h"

#include <array>

namespace effleur::sound {

/// Gives every need of a session's script its time: into the score's sentences, with the bells of what is announced.
class Packer {
public:
    Packer(const session::Timeline& timeline, const Scoring& scoring, const Speech& speech, Score& score);
    /// The timeline must not be empty.
    void pack();

private:
    using Prompts = std::vector<session::Prompt>;
    /// What is to be told of a step.
    struct Telling {
        Prompts pinned;
        const session::Need* step = nullptr;
        const session::Need* ask = nullptr;
        const session::Need* dose = nullptr;
        const session::Need* headsUp = nullptr; ///< none for the first step
    };

    void keepBellsFree();
    void sort();
    void open();
    /// Puts as much into the change as it has room for, and the rest before it; where there is none, all is told cold.
    void tell(session::Ordinal ordinal);
    /// All in the change and, where it is too short, on into the first work.
    void tellCold(session::Ordinal ordinal);
    /// Says what comes before its change, in order and soon after its bell, or so that it just ends; false where it has
    /// no room: then nothing of it stays.
    bool announce(session::Ordinal ordinal, const Prompts& prompts);
    void place(session::Weight weight);
    void count();
    void breathe();
    /// The author's words to a step, at its beginning: before the first count, or else in place of the first ones, or
    /// else between them.
    void howTo(const session::Need& need);
    bool inPlaceOfCounts(const session::Need& need, session::Position from);
    /// When nobody speaks any more, but for counts.
    session::Position freeFrom(session::Position from) const;
    void close();

    const session::Prompt& told(const session::Need& need) const { return toldOf(need, m_scoring); }
    const session::Segment& leadOf(session::Ordinal ordinal) const;
    session::Millis leadTime(const session::Segment& lead) const;
    bool isCold(session::Ordinal ordinal) const;

    const session::Timeline& m_timeline;
    const Scoring& m_scoring;
    Score& m_score;
    Sentences m_sentences;
    std::array<std::vector<const session::Need*>, session::weightCount> m_needs; ///< that are told here, by weight
    session::ListBy<session::Ordinal, Telling> m_tellings;
    std::vector<session::Position> m_counts;
};

} // namespace effleur::sound
