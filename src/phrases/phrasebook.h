#pragma once

#include "body/text.h"
#include "routine/fit.h"
#include "routine/health.h"
#include "session/prompt.h"

#include <QStringList>
#include <memory>

class QTranslator;

namespace effleur::body {
struct BodyMap;
class RegionSet;
} // namespace effleur::body

namespace effleur::phrases {

/// Turns prompts and values into sentences and words of one language, for the window, the terminal, speech and paper.
/// English stands in the code (QT_TRANSLATE_NOOP source texts, one context a function); other languages come from
/// catalogues, the resources ":/effleur/translations/effleur_<language>.qm". Needs no application object.
class Phrasebook {
public:
    /// `language` as "en", "de"; one without a catalogue speaks English. `own` = the language of the routine's plain
    /// strings.
    explicit Phrasebook(const QString& language = QStringLiteral("en"), const QString& own = QStringLiteral("en"));
    ~Phrasebook();
    Phrasebook(Phrasebook&&) noexcept;
    Phrasebook& operator=(Phrasebook&&) noexcept;

    /// Total: an argument that is missing or of another kind is left out of the sentence.
    QString sentence(const session::Prompt& prompt) const;
    /// The sentence for a voice of this language; empty where its author's words are of another one.
    QString spoken(const session::Prompt& prompt) const;
    QString author(const body::Text& text) const;          ///< an author's words in this language, else the nearest
    QString technique(routine::Technique technique) const; ///< "Stroking"
    QString fieldTerm(routine::Technique technique) const; ///< "effleurage"; "" where there is none
    QString side(routine::Side side) const;                ///< "left side"
    QString pressureWord(int pressure) const;              ///< "light"; clamped to 0..5
    QString intent(routine::Intent intent) const;
    QString intentInSentence(routine::Intent intent) const; ///< "relaxing", in brackets or after a comma
    QString level(routine::Level level) const;
    QString levelInSentence(routine::Level level) const; ///< "beginner", after a comma
    QString reminder(routine::Reminder reminder) const;
    QString question(routine::HealthQuestion question) const;
    QString advice(routine::HealthQuestion question) const; ///< what a yes means, in one or two sentences
    QString group(routine::HealthGroup group) const;        ///< heading of a group of questions
    QString preparation(const std::string& id) const;       ///< a known preparation's name; the id itself where unknown
    QString preparationDetail(const std::string& id) const; ///< its second line, may be ""
    QString area(const std::string& region) const;          ///< "left shoulder"; the id itself where unknown
    /// "lower tip of the left shoulder blade"; the id itself where unknown.
    QString landmark(const std::string& landmark) const;
    /// "left shoulder, lower back"; two halves are named as one.
    QString areas(const std::vector<std::string>& regions) const;
    /// Of a map's regions.
    QString areas(const body::BodyMap& map, body::RegionSet regions) const;
    QString stopRule() const; ///< what to do at pain, told before every session
    /// What fitting changed, in a sentence or two; `leftOut` = the dropped steps' titles.
    QString fitChanges(const routine::FitChanges& changes, const QStringList& leftOut) const;
    QString number(int number) const; ///< "six"; digits above twenty and below zero
    const QString& language() const;  ///< the language spoken: "en" where there is no catalogue

    /// A text that a room marked with QT_TRANSLATE_NOOP, in this language; `n` chooses its plural form and stands, as a
    /// word, where it says %n.
    QString say(const char* context, const char* source, int n = -1) const;

private:
    QString inSentence(routine::Technique technique) const;
    QString duration(int seconds) const;

    QString m_language;
    QString m_own;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace effleur::phrases
