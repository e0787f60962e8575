#include "window/browse/starter.h"

#include <QCoreApplication>

namespace effleur::window::browse {

namespace {

using routine::Millis;
using routine::Range;
using routine::Side;
using routine::Step;
using routine::Technique;

class Starter {
public:
    explicit Starter(const QString& language) { m_routine.language = language.toStdString(); }

    routine::Routine routine() {
        m_routine.id = "my-routine";
        m_routine.title = text(QT_TRANSLATE_NOOP("Starter", "My routine"));
        m_routine.summary = text(QT_TRANSLATE_NOOP("Starter", "Say in a sentence what it is for."));
        for (const char* thing : {"firm-surface", "towels", "head-pad", "ankle-roll", "oil-if-needed"})
            m_routine.prepare.push_back({thing, {}});
        add({.id = "settle",
             .technique = Technique::Holding,
             .stroke = "settling-hold",
             .pressure = 0,
             .perRepetition = Millis(20'000)},
            QT_TRANSLATE_NOOP("Starter", "Arrive"),
            QT_TRANSLATE_NOOP("Starter", "Lay both hands down and let them become warm."),
            QT_TRANSLATE_NOOP("Starter", "Hands that press already"));
        add({.id = "opening",
             .technique = Technique::Stroking,
             .stroke = "long-effleurage",
             .pressure = 1,
             .pressureTo = 2,
             .repetitions = 6,
             .repetitionsRange = Range{5, 8},
             .perRepetition = Millis(12'000)},
            QT_TRANSLATE_NOOP("Starter", "Long opening strokes"),
            QT_TRANSLATE_NOOP("Starter", "Both palms from the waist up beside the spine, and lightly back."),
            QT_TRANSLATE_NOOP("Starter", "Weight on the spine"));
        add({.id = "rubbing",
             .technique = Technique::Rubbing,
             .stroke = "long-effleurage",
             .pressure = 2,
             .repetitions = 6,
             .repetitionsRange = Range{5, 8},
             .perRepetition = Millis(8'000)},
            QT_TRANSLATE_NOOP("Starter", "Rubbing, the same way"),
            QT_TRANSLATE_NOOP("Starter", "The same way with more weight: the skin moves along."),
            QT_TRANSLATE_NOOP("Starter", "Sliding fast instead of leaning in"));
        add({.id = "kneading",
             .technique = Technique::Kneading,
             .stroke = "knead-spiral",
             .side = Side::Each,
             .pressure = 2,
             .repetitions = 4,
             .repetitionsRange = Range{3, 5},
             .perRepetition = Millis(35'000),
             .beatsPerRepetition = 8},
            QT_TRANSLATE_NOOP("Starter", "Kneading, hand on hand"),
            QT_TRANSLATE_NOOP("Starter", "Small circles up beside the spine, lighter at the waist."),
            QT_TRANSLATE_NOOP("Starter", "Pressing toward the spine"));
        add({.id = "closing",
             .technique = Technique::Closing,
             .stroke = "closing-feather",
             .pressure = 1,
             .repetitions = 6,
             .repetitionsRange = Range{5, 8},
             .perRepetition = Millis(12'000)},
            QT_TRANSLATE_NOOP("Starter", "Closing strokes"),
            QT_TRANSLATE_NOOP("Starter", "Each stroke lighter than the one before."),
            QT_TRANSLATE_NOOP("Starter", "Stopping suddenly"));
        add({.id = "rest", .technique = Technique::Resting, .pressure = 0, .perRepetition = Millis(30'000)},
            QT_TRANSLATE_NOOP("Starter", "Rest"),
            QT_TRANSLATE_NOOP("Starter", "Take the hands off slowly. Let the person rest."), nullptr);
        m_routine.aftercare = {
            text(QT_TRANSLATE_NOOP("Starter", "Let the person rest for a minute and get up slowly."))};
        return m_routine;
    }

private:
    routine::Text text(const char* source) const {
        return {{{m_routine.language, QCoreApplication::translate("Starter", source).toStdString()}}};
    }
    void add(Step step, const char* title, const char* cue, const char* watchFor) {
        step.title = text(title);
        step.cue = text(cue);
        if (watchFor) step.watchFor = {text(watchFor)};
        m_routine.steps.push_back(std::move(step));
    }

    routine::Routine m_routine;
};

} // namespace

routine::Routine starterRoutine(const QString& language) {
    return Starter(language).routine();
}

} // namespace effleur::window::browse
