#pragma once

#include "phrases/phrasebook.h"
#include "session/player.h"
#include "sound/feed.h"
#include "sound/speech_bank.h"

#include <QObject>

namespace effleur::sound {

/// What a person has chosen to hear.
struct Choices {
    Volumes volumes;
    Verbosity level = Verbosity::Full;
    QString voice;      ///< see VoiceChoice::id
    QString ownCommand; ///< see OwnProgram; empty = none
    bool operator==(const Choices&) const = default;
};

/// Turns a session that is played into what sounds: its score, where it stands, and answers to the person. Belongs to
/// the thread that drives the session.
class Accompaniment : public QObject {
    Q_OBJECT

public:
    using Output = std::function<void(const Control&)>;

    /// `now` = the session's clock; `bank` outlives it; `output` plays what it is given.
    Accompaniment(Now now, SpeechBank& bank, Output output, QObject* parent = nullptr);

    /// The session that is played, until leave(), in the language that is spoken ("en").
    void follow(const session::Player& player, const QString& language);
    void leave() { m_player = nullptr; }
    void choose(const Choices& choices);
    /// Says it at once, over everything.
    void say(SharedPcm speech);
    /// No more of what was said last.
    void hush();
    /// What the session asks for, and after it that it may have moved.
    void perform(const session::Effect& effect);
    void moved();
    /// When all has been said behind the session's end; only a session that was played to its end has such a time.
    std::optional<session::Instant> lastWord() const;

signals:
    /// The routine's own words are of another language than the voice: they are not read. Once for each routine.
    void ownWordsUnread();

private:
    Scoring scoring() const;
    bool speaks() const { return m_choices.level != Verbosity::Tones; }
    void speakAs();
    void want();
    void write();
    void publish();

    Now m_now;
    SpeechBank& m_bank;
    Output m_output;
    const session::Player* m_player = nullptr;
    Choices m_choices;
    QString m_language = QStringLiteral("en");
    phrases::Phrasebook m_words;
    bool m_unread = false;          ///< it was told
    session::Adjustments m_written; ///< what the score was written for
    Control m_control;
    QString m_owed; ///< an answer that is not made yet, and until when it is worth saying
    session::Instant m_owedUntil;
};

} // namespace effleur::sound
