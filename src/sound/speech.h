#pragma once

#include "sound/wave.h"

#include <QString>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace effleur::sound {

/// A voice that speaks a language.
struct Voice {
    QString id;       ///< "flite:slt", "espeak-ng:de", "own": what settings keep
    QString name;     ///< for people
    QString language; ///< "en", "de"
    bool operator==(const Voice&) const = default;
};

/// Makes sentences into sound. Nothing throws; what blocks is for a worker's thread and says so.
class Engine {
public:
    virtual ~Engine() = default;
    virtual QString id() const = 0; ///< "flite": what its voices' ids begin with
    /// Its voices for a language ("en"), the best first; none where it is not installed. Blocks.
    virtual std::vector<Voice> voices(const QString& language) const = 0;
    /// The sentence, raw; empty where it can't be spoken or `stop` is asked for. Blocks for a bounded time.
    virtual Wave speak(const QString& text, const Voice& voice, std::stop_token stop) const = 0;
    /// What else the sound depends on: version, tempo, pitch. Part of the key under which it is kept.
    virtual QString manner() const = 0;
};

/// The engines of this machine, the preferred one first. For each language the default is the first engine's first
/// voice; src/sound/README.md has the figures behind the order. One thread at a time.
class Voices {
public:
    explicit Voices(std::vector<std::unique_ptr<Engine>> engines);
    /// The person's own program where there is a command, flite, espeak-ng, what Qt brings.
    static Voices installed(const QString& ownCommand);

    /// Every voice for a language, the default first. Blocks.
    std::vector<Voice> of(const QString& language) const;
    /// The voice with this id where it speaks the language, else the language's default; nothing where nobody speaks
    /// it. Blocks.
    std::optional<Voice> choose(const QString& language, const QString& id) const;
    /// The sentence, raw; see Engine::speak. Blocks.
    Wave speak(const QString& text, const Voice& voice, std::stop_token stop = {}) const;
    /// Of the voice's engine.
    QString manner(const Voice& voice) const;

private:
    const Engine* engineOf(const Voice& voice) const;

    std::vector<std::unique_ptr<Engine>> m_engines;
};

/// The first letters of a text that a voice of `language` can't say; empty where it can say all.
QString unsayable(const QString& text, const QString& language);

/// What is spoken of a text: without those, one line, quotes and dashes as typed by hand, fractions and signs in words
/// of the language
/// ("en", "de"; else fractions in digits), at most 600 characters and those to the end of a word.
QString spoken(const QString& text, const QString& language);

} // namespace effleur::sound
