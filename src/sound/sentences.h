#pragma once

#include "sound/gaps.h"
#include "sound/score.h"

namespace effleur::sound {

/// Sentences in the time that nothing else takes: each as long as it is spoken, none over another.
class Sentences {
public:
    /// As heard: between two sentences, and before a bell.
    static constexpr session::Millis pause{250};

    Sentences(const Speech& speech, session::Rate rate)
        : m_speech(speech)
        , m_rate(rate) {}

    /// The session time that passes in `heard`.
    session::Millis inSession(session::Millis heard) const { return session::sessionTime(heard, m_rate); }
    /// How long it is spoken, with the pause behind it; nothing where it has no voice.
    session::Millis roomFor(const session::Prompt& prompt) const;
    session::Millis roomFor(const std::vector<session::Prompt>& prompts) const;

    /// Says it in the window where there is room; where it stands, or nothing. `quiet`, as heard, is kept free on both
    /// sides.
    std::optional<session::Position> say(const session::Prompt& prompt, const session::Window& window,
                                         session::Millis quiet = session::Millis{0});
    void unsay(session::Position at);
    /// Says one after the other, each begun by the time that lets all end before `until`; the last ones that have no
    /// room are left out.
    void sayInTurn(const std::vector<session::Prompt>& prompts, session::Position from, session::Position until);

    Gaps gaps;
    std::vector<Sentence> said;

private:
    SharedPcm spoken(const session::Prompt& prompt) const;

    const Speech& m_speech;
    session::Rate m_rate;
};

} // namespace effleur::sound
