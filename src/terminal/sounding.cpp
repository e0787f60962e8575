#include "terminal/sounding.h"

#include "terminal/words.h"

namespace effleur::terminal {

Sounding::Sounding(const Surroundings& surroundings, Host& host)
    : m_bank(surroundings.speechCache, surroundings.voices)
    , m_output([&host] { return host.now(); })
    , m_accompaniment([&host] { return host.now(); }, m_bank,
                      [this](const sound::Control& control) { m_output.play(control); }) {
    const phrases::Phrasebook book(surroundings.language);
    const auto complain = [&host](const QString& sentence) { host.complain(sentence + QLatin1Char('\n')); };
    QObject::connect(
        &m_output, &sound::LiveOutput::muteChanged, &m_accompaniment,
        [this, complain,
         sentence = words(book, QT_TRANSLATE_NOOP("Terminal", "No loudspeaker was found. The session goes on without "
                                                              "sound."))] {
            if (m_output.isMute() && !std::exchange(m_told, true)) complain(sentence);
        });
    QObject::connect(
        &m_bank, &sound::SpeechBank::voiceChosen, &m_accompaniment,
        [complain,
         sentence = words(book, QT_TRANSLATE_NOOP("Terminal", "No voice is installed for this language, so "
                                                              "tones guide alone."))](const sound::Voice& voice) {
            if (voice.id.isEmpty()) complain(sentence);
        });
    QObject::connect(&m_accompaniment, &sound::Accompaniment::ownWordsUnread, &m_accompaniment,
                     [complain, sentence = unreadWords(book)] { complain(sentence); });
    QObject::connect(&m_bank, &sound::SpeechBank::unsayableFound, &m_accompaniment,
                     [complain, language = surroundings.language](const QString& letters) {
                         complain(unsayableLetters(phrases::Phrasebook(language), letters));
                     });
}

QString unreadWords(const phrases::Phrasebook& book) {
    return words(book, QT_TRANSLATE_NOOP("Terminal", "No voice speaks the language of this routine, so its own words "
                                                     "are only shown."));
}

QString unsayableLetters(const phrases::Phrasebook& book, const QString& letters) {
    return words(book, QT_TRANSLATE_NOOP("Terminal", "The voice can't say \u201C%1\u201D, so it is only shown."))
        .arg(letters);
}

} // namespace effleur::terminal
