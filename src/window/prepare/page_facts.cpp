#include "window/prepare/page_facts.h"

#include "window/stage/practice.h"

#include <QLocale>

namespace effleur::window::prepare {

using routine::HealthGroup;

namespace {

/// Finds the words of a page.
class Teller {
public:
    Teller(const Pages& pages, const Around& around)
        : m_pages(pages)
        , m_around(around) {}

    PageFacts facts() const {
        PageFacts facts;
        facts.page = static_cast<int>(m_pages.page);
        facts.name = name();
        facts.title = title();
        facts.lead = lead();
        tellMain(facts);
        tellOther(facts);
        if (m_pages.page == Page::LeaveOut) facts.prompt = prompt();
        for (const HealthGroup group : {HealthGroup::NotToday, HealthGroup::LeaveOut, HealthGroup::AskDoctor})
            facts.answered << (isAnswered(m_pages, group) ? QStringLiteral("answered") : QString());
        facts.notes = notes();
        facts.told = told(facts);
        return facts;
    }

private:
    QString say(const char* source, int n = -1) const { return m_around.words.say("Pages", source, n); }

    QString name() const {
        switch (m_pages.page) {
        case Page::Who: return say(QT_TRANSLATE_NOOP("Pages", "Who and what"));
        case Page::Ready: return say(QT_TRANSLATE_NOOP("Pages", "Ready?"));
        case Page::NotToday:
        case Page::LeaveOut:
        case Page::AskDoctor: return say(QT_TRANSLATE_NOOP("Pages", "Any of these?"));
        case Page::Steps: return say(QT_TRANSLATE_NOOP("Pages", "Shall we?"));
        case Page::Feel:
        case Page::Stroke: return say(QT_TRANSLATE_NOOP("Pages", "Feel the numbers"));
        }
        return {};
    }

    QString title() const {
        switch (m_pages.page) {
        case Page::Who: return say(QT_TRANSLATE_NOOP("Pages", "Who is it for?"));
        case Page::Ready: return say(QT_TRANSLATE_NOOP("Pages", "All there?"));
        case Page::NotToday:
        case Page::LeaveOut:
        case Page::AskDoctor: return say(QT_TRANSLATE_NOOP("Pages", "Any of these today?"));
        case Page::Steps: return say(QT_TRANSLATE_NOOP("Pages", "Shall we do this today?"));
        case Page::Feel: return say(QT_TRANSLATE_NOOP("Pages", "Feel the numbers"));
        case Page::Stroke: return say(QT_TRANSLATE_NOOP("Pages", "One long stroke together"));
        }
        return {};
    }

    QString lead() const {
        switch (m_pages.page) {
        case Page::Who:
            return say(
                QT_TRANSLATE_NOOP("Pages", "Whoever is known here brings along how firm, and what to leave out."));
        case Page::Ready: return say(QT_TRANSLATE_NOOP("Pages", "Tick what helps, or just go on."));
        case Page::NotToday:
            return withRefused(
                say(QT_TRANSLATE_NOOP("Pages", "Read them aloud, one by one. A yes here means: no massage today.")));
        case Page::LeaveOut:
            return withRefused(say(
                QT_TRANSLATE_NOOP("Pages", "Read them aloud, one by one. A yes here means: we go round that spot.")));
        case Page::AskDoctor:
            return withRefused(say(
                QT_TRANSLATE_NOOP("Pages", "Read them aloud, one by one. A yes here means: a doctor decides first.")));
        case Page::Steps:
            return say(
                QT_TRANSLATE_NOOP("Pages", "Read them aloud, and tick every yes. What has no tick is left out."));
        case Page::Feel:
            return say(QT_TRANSLATE_NOOP(
                "Pages", "So that 2 means the same to your hands and to their back. 4 and 5 are for trained hands."));
        case Page::Stroke:
            return say(
                QT_TRANSLATE_NOOP("Pages", "Never twist, pull or crack anything. They turn their head themselves."));
        }
        return {};
    }

    /// Who starts from here has not been asked about the steps.
    QString withRefused(const QString& lead) const {
        if (m_around.refused.isEmpty() || mainOf(m_pages) != Main::NoneAtAll) return lead;
        const QString out = say(QT_TRANSLATE_NOOP("Pages", "Nobody asked yet, so left out: %1."));
        return lead + QLatin1Char(' ') + out.arg(m_around.refused.join(QStringLiteral(", ")));
    }

    void tellMain(PageFacts& facts) const {
        const bool starts = begins(m_pages);
        const QString start = say(QT_TRANSLATE_NOOP("Pages", "Start"));
        const QString none = say(QT_TRANSLATE_NOOP("Pages", "None of these"));
        switch (mainOf(m_pages)) {
        case Main::GoOn: facts.main = starts ? start : say(QT_TRANSLATE_NOOP("Pages", "Go on")); break;
        case Main::None:
            facts.main = none;
            if (starts) facts.mainSub = say(QT_TRANSLATE_NOOP("Pages", "and start"));
            break;
        case Main::NoneAtAll:
            facts.main = say(QT_TRANSLATE_NOOP("Pages", "Start: none of these"));
            facts.mainSub = asLastTime();
            break;
        case Main::SameAsLast: {
            const auto yes = static_cast<int>(carriedOver(m_pages).count());
            facts.main = say(QT_TRANSLATE_NOOP("Pages", "Same as last time"));
            facts.mainSub = yes == 1 ? say(QT_TRANSLATE_NOOP("Pages", "yes to one, a doctor had agreed"))
                                     : say(QT_TRANSLATE_NOOP("Pages", "yes to %n, a doctor had agreed"), yes);
            break;
        }
        case Main::SayWhere:
            facts.main = say(QT_TRANSLATE_NOOP("Pages", "Choose the area first"));
            facts.unready = true;
            break;
        case Main::ToLibrary:
            facts.main = say(QT_TRANSLATE_NOOP("Pages", "Back to library"));
            if (!asksForAgreement(m_pages)) facts.hint = say(QT_TRANSLATE_NOOP("Pages", "A slip? Tap it again."));
            break;
        case Main::YesAtTwo:
            facts.main = say(QT_TRANSLATE_NOOP("Pages", "They say yes at 2"));
            if (starts) facts.mainSub = say(QT_TRANSLATE_NOOP("Pages", "and start"));
            break;
        }
    }

    QString asLastTime() const {
        if (m_pages.forClass) return say(QT_TRANSLATE_NOOP("Pages", "nor in the other two lists"));
        if (!m_around.lastDay.isValid()) return say(QT_TRANSLATE_NOOP("Pages", "in all three, as last time"));
        return say(QT_TRANSLATE_NOOP("Pages", "in all three, as on %1"))
            .arg(QLocale(m_around.words.language())
                     .toString(m_around.lastDay, say(QT_TRANSLATE_NOOP("Pages", "d MMMM"))));
    }

    void tellOther(PageFacts& facts) const {
        if (asksForAgreement(m_pages)) {
            facts.other = PageFacts::Agreed;
            const bool starts = update(m_pages, Agree{m_pages.opened}).deed == Deed::Begin;
            facts.otherText = starts ? say(QT_TRANSLATE_NOOP("Pages", "Hold to start"))
                                     : say(QT_TRANSLATE_NOOP("Pages", "Hold to go on"));
            facts.otherSub = say(QT_TRANSLATE_NOOP("Pages", "a doctor has said yes"));
        } else if (offersNone(m_pages)) {
            facts.other = PageFacts::NoneHere;
            const bool oneByOne = mainOf(m_pages) == Main::NoneAtAll;
            facts.otherText = oneByOne ? say(QT_TRANSLATE_NOOP("Pages", "One by one"))
                                       : say(QT_TRANSLATE_NOOP("Pages", "None of these"));
            if (oneByOne) facts.otherSub = say(QT_TRANSLATE_NOOP("Pages", "to the next list"));
        } else if (m_pages.page == Page::Feel) {
            facts.other = PageFacts::TooMuch;
            facts.otherText = say(QT_TRANSLATE_NOOP("Pages", "Too much"));
            facts.otherSub = m_pages.tooMuch == 0 ? say(QT_TRANSLATE_NOOP("Pages", "softer, ask again"))
                                                  : say(QT_TRANSLATE_NOOP("Pages", "softer still, ask again"));
        }
    }

    QString prompt() const {
        if ((m_pages.yes & leftOut()).none())
            return m_around.strayArea ? say(QT_TRANSLATE_NOOP("Pages", "Which line is it? Tick it.")) : QString();
        return say(QT_TRANSLATE_NOOP("Pages", "Now tap every such spot on the picture."));
    }

    static Yes leftOut() {
        Yes yes;
        for (const routine::HealthEntry& entry : routine::healthQuestions)
            if (entry.group == HealthGroup::LeaveOut) yes.set(static_cast<std::size_t>(entry.question));
        return yes;
    }

    QStringList notes() const {
        const auto group = groupOf(m_pages.page);
        if (!group || !m_pages.last || m_pages.forClass || *group == HealthGroup::NotToday) return {};
        QStringList notes;
        for (const routine::HealthEntry& entry : routine::healthQuestions) {
            if (entry.group != *group) continue;
            const auto at = static_cast<std::size_t>(entry.question);
            notes << (!m_pages.last->yes[at] ? QString()
                      : carriedOver(m_pages)[at]
                          ? say(QT_TRANSLATE_NOOP("Pages", "last time: yes, a doctor had agreed"))
                          : say(QT_TRANSLATE_NOOP("Pages", "last time: yes")));
        }
        return notes;
    }

    QString told(const PageFacts& facts) const {
        QStringList lines{facts.title, facts.lead};
        if (m_pages.page == Page::Feel) {
            const QStringList like = comparisons(m_around.words);
            for (int level = 1; level <= like.size(); ++level)
                lines << m_around.words.number(level) + QStringLiteral(": ") + like[level - 1];
            lines << m_around.words.stopRule();
        } else if (m_pages.page == Page::Stroke) {
            lines << m_around.stroke;
        } else {
            lines << m_around.rows;
        }
        QString all;
        for (const QString& line : lines)
            all += line + (line.endsWith(QLatin1Char('.')) || line.endsWith(QLatin1Char('?')) ? QStringLiteral(" ")
                                                                                              : QStringLiteral(". "));
        return all.trimmed();
    }

    const Pages& m_pages;
    const Around& m_around;
};

} // namespace

PageFacts factsOf(const Pages& pages, const Around& around) {
    return Teller(pages, around).facts();
}

QStringList comparisons(const phrases::Phrasebook& words) {
    return {words.say("Pages", QT_TRANSLATE_NOOP("Pages", "like stroking a cat")),
            words.say("Pages", QT_TRANSLATE_NOOP("Pages", "like spreading cream")),
            words.say("Pages", QT_TRANSLATE_NOOP("Pages", "like pressing a ripe peach"))};
}

QStringList strokeLines(const session::Plan& plan, const phrases::Phrasebook& words) {
    const auto say = [&words](const char* source) { return words.say("Pages", source); };
    const session::PlannedPass* pass = stage::practisedPass(plan);
    const body::Stance place = pass ? pass->course.stance : body::Stance::HipLeft;
    // The long stroke of the back has its own words; on another body the routine's.
    const bool longWay = plan.map.region("lower-back-left") != nullptr;
    const auto kneel = [place, longWay] {
        if (place == body::Stance::Behind)
            return QT_TRANSLATE_NOOP("Pages", "Stand close behind the chair, one foot ahead, knees soft.");
        if (place == body::Stance::Feet)
            return QT_TRANSLATE_NOOP("Pages", "Kneel at their feet, facing their head: one knee up, one foot down. "
                                              "At a table, stand there, one foot ahead.");
        if (!longWay)
            return QT_TRANSLATE_NOOP("Pages", "Kneel beside them, facing their head: one knee up, one foot down. At a "
                                              "table, stand there, one foot ahead.");
        return QT_TRANSLATE_NOOP("Pages", "Kneel beside their hips, facing their head: one knee up, one foot down. "
                                          "At a table, stand there, one foot ahead.");
    }();
    const QString cue = pass ? words.author(plan.written(stage::practisedStep(plan)).cue) : QString();
    const QString stroke =
        longWay ? say(QT_TRANSLATE_NOOP("Pages", "Both palms beside the spine: never press on it. Glide from the lower "
                                                 "back to the shoulders at 1, then at 2, and lightly down the sides."))
                : say(QT_TRANSLATE_NOOP("Pages", "%1 At 1, then at 2.")).arg(cue).trimmed();
    return {
        say(kneel),
        say(QT_TRANSLATE_NOOP("Pages", "Back straight, arms loose. Lean in: your weight presses, not your muscles.")),
        stroke,
        say(QT_TRANSLATE_NOOP("Pages", "Breathe out together on the way up. Ask: more, less, or just like that?"))};
}

} // namespace effleur::window::prepare
