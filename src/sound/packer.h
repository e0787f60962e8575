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
        const session::Need* leftOut = nullptr;
        const session::Need* headsUp = nullptr; ///< none for the first step
    };

    void keepBellsFree();
    void sort();
    void open();
    /// Puts as much into the change as it has room for; the rest is returned: to be said before it.
    Prompts tellInChange(session::Ordinal ordinal);
    /// All in the change and, where it is too short, on into the first work.
    void tellCold(session::Ordinal ordinal);
    /// Says what comes before its change, as late as "last one" lets it and in order; false where it has no room: then
    /// nothing of it, nor of what was said in the change, stays.
    bool announce(session::Ordinal ordinal, const Prompts& prompts);
    void place(session::Weight weight);
    void count();
    /// The author's words to a step, at its beginning: before the first count, or else in place of the first ones, or
    /// else between them.
    void howTo(const session::Need& need);
    bool inPlaceOfCounts(const session::Need& need, session::Position from);
    void close();

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
