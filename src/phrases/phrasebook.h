#pragma once

#include "routine/health.h"
#include "session/prompt.h"

#include <QString>
#include <memory>

class QTranslator;

namespace effleur::phrases {

/// Turns prompts and values into sentences and words of one language, for the window, the terminal, speech and paper.
/// English stands in the code (tr source texts); other languages come from catalogues. Needs no application object.
class Phrasebook {
public:
    /// `language` as "en", "de"; one without a catalogue speaks English. `own` = the language of the routine's plain
    /// strings.
    explicit Phrasebook(const QString& language = QStringLiteral("en"), const QString& own = QStringLiteral("en"));
    ~Phrasebook();
    Phrasebook(Phrasebook&&) noexcept;
    Phrasebook& operator=(Phrasebook&&) noexcept;

    QString sentence(const session::Prompt& prompt) const;
    QString author(const body::Text& text) const;          ///< an author's words in this language, else the nearest
    QString technique(routine::Technique technique) const; ///< "Stroking"
    QString fieldTerm(routine::Technique technique) const; ///< "effleurage"; "" where there is none
    QString side(routine::Side side) const;                ///< "left side"
    QString pressureWord(int pressure) const;              ///< "light"
    QString intent(routine::Intent intent) const;
    QString level(routine::Level level) const;
    QString reminder(routine::Reminder reminder) const;
    QString question(routine::HealthQuestion question) const;
    QString group(routine::HealthGroup group) const;        ///< heading of a group of questions
    QString preparation(const std::string& id) const;       ///< a known preparation's name; the id itself where unknown
    QString preparationDetail(const std::string& id) const; ///< its second line, may be ""
    QString stopRule() const;                               ///< what to do at pain, told before every session
    const QString& language() const;

private:
    QString tr(const char* context, const char* source, int n = -1) const;

    QString m_language;
    QString m_own;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace effleur::phrases
