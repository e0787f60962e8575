#pragma once

#include "sound/score.h"
#include "sound/speech.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace effleur::sound {

/// Who is to speak.
struct VoiceChoice {
    QString language = QStringLiteral("en");
    QString id;         ///< of a voice; empty = the language's default
    QString ownCommand; ///< see OwnProgram; empty = none
    bool operator==(const VoiceChoice&) const = default;
};

/// Sentences as sound, made ahead of time in a thread of its own, in the order in which they are needed, and kept on
/// disk. Nothing here waits, save the end.
class SpeechBank : public QObject {
    Q_OBJECT

public:
    using Engines = std::function<Voices(const QString& ownCommand)>;

    /// `folder` = where sentences are kept; `engines` is called in the bank's thread.
    explicit SpeechBank(QString folder, Engines engines = Voices::installed, QObject* parent = nullptr);
    ~SpeechBank() override;

    /// Another voice: every sentence is made anew.
    void speakAs(const VoiceChoice& choice);
    /// What is needed from now on, the most urgent first; everything else is forgotten.
    void want(const QStringList& sentences);
    /// Null where it is not made (yet).
    SharedPcm find(const QString& sentence) const;
    /// Says a sentence once as somebody would: the answer is tried.
    void tryOut(const QString& sentence, const VoiceChoice& choice);
    /// Looks for the voices of a language, the person's own program among them; the answer is voicesFound.
    void lookForVoices(const QString& language, const QString& ownCommand = {});

signals:
    void grew(); ///< sentences were made since the last time; not more than four times a second
    void tried(const effleur::sound::SharedPcm& speech); ///< empty where it could not be spoken
    void voicesFound(const QString& language, const std::vector<effleur::sound::Voice>& voices);
    /// The voice that speaks from now on; its id is empty where nobody speaks the language.
    void voiceChosen(const effleur::sound::Voice& voice);
    /// Letters of a sentence that the voice can't say; the first ones for each voice.
    void unsayableFound(const QString& letters);
    /// The person's own program said nothing: another voice speaks.
    void ownProgramFailed();

private:
    struct Try {
        QString sentence;
        VoiceChoice choice;
    };
    struct Work; ///< what the thread alone knows
    void run(const std::stop_token& stop);
    void choose(Work& work, const VoiceChoice& choice);
    void tryOut(const Try& asked, const std::stop_token& hurry);
    void make(Work& work, const QString& sentence, const std::stop_token& hurry);
    void renew();

    const QString m_folder;
    const Engines m_engines;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    // Under the mutex:
    VoiceChoice m_choice;
    bool m_chosen = true; ///< the thread knows m_choice
    QStringList m_needed;
    QStringList m_missing;            ///< of what is needed, the most urgent last
    QHash<QString, SharedPcm> m_made; ///< null: can't be spoken
    std::optional<Try> m_try;
    std::optional<VoiceChoice> m_asked; ///< whose voices are asked for
    std::stop_source m_hurry;           ///< stops the sentence that is being made
    std::jthread m_thread;
};

} // namespace effleur::sound
