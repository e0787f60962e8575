#include "terminal/audio_export.h"

#include "phrases/causes.h"
#include "session/timeline.h"
#include "sound/guide.h"
#include "sound/reader.h"
#include "terminal/layout.h"
#include "terminal/sounding.h"
#include "terminal/words.h"

#include <QFile>

namespace effleur::terminal {
namespace {

void printTranscript(const sound::Score& score, const phrases::Phrasebook& book, Host& host) {
    for (const sound::Sentence& sentence : score.sentences) {
        const QString when = clockText(sentence.at - score.begin).rightJustified(6) + QStringLiteral("  ");
        host.print(wrapped(when, plain(book.sentence(sentence.prompt))));
    }
}

} // namespace

bool exportAudio(const Export& request, const session::Plan& plan, body::RegionSet leftOut,
                 const phrases::Phrasebook& book, const Surroundings& surroundings, Host& host) {
    const auto timeline = session::compile(plan, {.leftOut = leftOut});
    const std::string language = book.language().toStdString();
    if (request.audio.empty()) {
        const auto said = [&](const session::Prompt& prompt) { return book.sentence(prompt).toStdString(); };
        const auto guide = sound::guideOf(plan, timeline, request.level, sound::imagined(said), language);
        printTranscript(guide.score, book, host);
        return true;
    }
    sound::Reader reader(surroundings.voices({}), {.language = book.language(), .id = {}, .ownCommand = {}},
                         surroundings.speechCache);
    if (!reader.hasVoice() && request.level != sound::Verbosity::Tones)
        host.complain(words(book, QT_TRANSLATE_NOOP("Terminal",
                                                    "Nobody here speaks \"%1\": the guide has its tones alone. Install "
                                                    "flite or espeak-ng for a voice.\n"))
                          .arg(book.language()));
    bool unread = false;
    QString unsayable;
    const auto speech = [&](const session::Prompt& prompt) {
        const QString sentence = book.spoken(prompt);
        unread = unread || (sentence.isEmpty() && !book.sentence(prompt).isEmpty());
        if (unsayable.isEmpty()) unsayable = sound::unsayable(sentence, book.language());
        return reader.speak(sentence);
    };
    const auto guide = sound::guideOf(plan, timeline, request.level, speech, language);
    if (unread && reader.hasVoice()) host.complain(unreadWords(book) + QLatin1Char('\n'));
    if (!unsayable.isEmpty() && reader.hasVoice()) host.complain(unsayableLetters(book, unsayable) + QLatin1Char('\n'));
    if (request.transcript) printTranscript(guide.score, book, host);
    const QString name = QFile::decodeName(request.audio.c_str());
    if (const auto problem = sound::writeGuide(request.audio, guide)) {
        host.complain(words(book, QT_TRANSLATE_NOOP("Terminal", "%1 can't be written: %2\n"))
                          .arg(name, phrases::causeOf(*problem, book)));
        return false;
    }
    host.print(QStringLiteral("%1: %2 min\n").arg(name, clockText(guide.score.end - guide.score.begin)));
    return true;
}

} // namespace effleur::terminal
