#pragma once

#include "sound/accompaniment.h"
#include "sound/live_output.h"
#include "terminal/host.h"
#include "terminal/surroundings.h"

namespace effleur::terminal {

/// A session in the terminal that is heard: tones and a voice, as in the window. What is missing is said once.
class Sounding {
public:
    /// `host` outlives it; its clock is the wall's and is asked from the thread of the sound as well.
    Sounding(const Surroundings& surroundings, Host& host);

    sound::Accompaniment& accompaniment() { return m_accompaniment; }
    /// Something ought to sound and can't.
    bool isMute() const { return m_output.isMute(); }

private:
    sound::SpeechBank m_bank;
    sound::LiveOutput m_output;
    sound::Accompaniment m_accompaniment;
    bool m_told = false;
};

/// What is said once where author's words, or letters of them, are not read.
QString unreadWords(const phrases::Phrasebook& book);
QString unsayableLetters(const phrases::Phrasebook& book, const QString& letters);

} // namespace effleur::terminal
