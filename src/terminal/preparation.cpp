#include "terminal/preparation.h"

#include "commands/command.h"
#include "routine/health.h"
#include "routine/review.h"
#include "terminal/keys.h"
#include "terminal/layout.h"
#include "terminal/words.h"

#include <QStringList>
#include <string_view>
#include <utility>

namespace effleur::terminal {
namespace {

const QString item = QStringLiteral("    ");

/// One for each question, without those that mean something else: n as in no, q, y.
constexpr std::string_view letters = "abcdefghijklmopr";
static_assert(letters.size() == routine::healthQuestions.size());
/// One for each area that a map may have.
constexpr std::string_view places = "abcdefghijklmoprstuvwxz123456789";
static_assert(places.size() == body::mostRegions);

class Talk {
public:
    Talk(const routine::Routine& routine, const body::BodyMap& map, const phrases::Phrasebook& book, Host& host)
        : m_routine(routine)
        , m_map(map)
        , m_book(book)
        , m_host(host) {}

    PreparationTalk hold() {
        introduce();
        setUp();
        askHealth();
        if (m_result.end == PreparationTalk::Begin) askOfSteps();
        if (m_result.end == PreparationTalk::Begin) agree();
        return std::move(m_result);
    }

private:
    void say(const QString& line) { m_host.print(wrapped(QString(), line)); }
    void heading(const QString& line) { m_host.print(QLatin1Char('\n') + line + QLatin1Char('\n')); }

    void introduce() {
        say(m_book.author(m_routine.title));
        if (!m_routine.summary.empty()) say(m_book.author(m_routine.summary));
        const auto length = routine::statedLength(m_routine, m_map);
        say(words(m_book, QT_TRANSLATE_NOOP("Terminal", "%1 steps, %2, %3, %4"))
                .arg(QString::number(m_routine.steps.size()), clockText(length),
                     m_book.intentInSentence(m_routine.intent), m_book.levelInSentence(m_routine.level)));
    }

    void setUp() {
        if (m_routine.prepare.empty()) return;
        heading(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Set up")));
        for (const routine::Preparation& each : m_routine.prepare) {
            if (each.id.empty()) {
                m_host.print(wrapped(item, m_book.author(each.text)));
                continue;
            }
            const QString detail = m_book.preparationDetail(each.id);
            const QString name = m_book.preparation(each.id);
            m_host.print(wrapped(item, detail.isEmpty() ? name : name + QStringLiteral(": ") + detail));
        }
    }

    void askHealth() {
        heading(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Ask: any of these today?")));
        std::optional<routine::HealthGroup> group;
        for (std::size_t i = 0; i < routine::healthQuestions.size(); ++i) {
            const auto& entry = routine::healthQuestions[i];
            if (group != entry.group)
                m_host.print(QStringLiteral("  ") + m_book.group(entry.group) + QLatin1Char('\n'));
            group = entry.group;
            m_host.print(
                wrapped(item + QLatin1Char(letters[i]) + QStringLiteral("  "), m_book.question(entry.question)));
        }
        if (!m_host.attended()) return;
        say(words(m_book, QT_TRANSLATE_NOOP("Terminal",
                                            "Enter = none of these; else the letter of what is there, or y for any.")));
        while (m_result.end == PreparationTalk::Begin) {
            const Key key = ask();
            if (key == enterKey || key == 'n') break;
            answerHealth(key);
        }
        m_answers.none = m_answers.yes.none();
        if (m_result.end == PreparationTalk::Begin && verdict() == routine::Verdict::SayWhere) askWhere();
    }

    routine::Verdict verdict() const { return routine::verdict(m_answers, m_map.position); }

    void answerHealth(Key key) {
        if (key == 'y') {
            say(words(m_book,
                      QT_TRANSLATE_NOOP("Terminal", "Not today. Ask a doctor or midwife first, then come back.")));
            m_result.end = PreparationTalk::NotToday;
        }
        const auto index = letters.find(key);
        if (index == std::string_view::npos) return;
        const auto question = routine::healthQuestions[index].question;
        m_answers.yes.set(static_cast<std::size_t>(question));
        say(m_book.advice(question));
        // What naming an area does not open ends it: that a doctor agreed can't be confirmed here as a held button
        // does.
        routine::HealthAnswers named = m_answers;
        named.saidWhere = true;
        if (routine::verdict(named, m_map.position) != routine::Verdict::Open)
            m_result.end = PreparationTalk::NotToday;
        else
            say(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Enter = nothing else.")));
    }

    void askWhere() {
        heading(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Leave out: where?")));
        for (std::size_t region = 0; region < m_map.regions.size(); ++region)
            m_host.print(wrapped(item + QLatin1Char(places[region]) + QStringLiteral("  "),
                                 m_book.area(m_map.regions[region].id)));
        say(words(m_book, QT_TRANSLATE_NOOP("Terminal", "The letter of each area; Enter when all are said.")));
        while (m_result.end == PreparationTalk::Begin) {
            const Key key = ask();
            if (key == enterKey && !m_result.leftOut.empty()) return;
            const auto region = places.find(key);
            if (region < m_map.regions.size()) {
                m_result.leftOut |= body::RegionSet::of(region);
                m_answers.saidWhere = true;
                m_host.print(wrapped(item, m_book.area(m_map.regions[region].id)));
            }
        }
    }

    void askOfSteps() {
        bool first = true;
        for (std::size_t i = 0; i < m_routine.steps.size() && m_result.end == PreparationTalk::Begin; ++i) {
            const routine::Step& step = m_routine.steps[i];
            if (step.ask.empty()) continue;
            if (std::exchange(first, false))
                heading(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Asked in this routine")));
            m_host.print(
                wrapped(item, QStringLiteral("%1: %2").arg(m_book.author(step.title), m_book.author(step.ask))));
            if (!m_host.attended()) continue;
            say(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Enter = yes, n = no: the step is skipped.")));
            for (Key key = ask(); m_result.end == PreparationTalk::Begin; key = ask()) {
                if (key == 'n') m_result.declined.push_back(session::StepIndex{i});
                if (key == enterKey || key == 'y' || key == 'n') break;
            }
        }
    }

    void agree() {
        heading(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Agree")));
        m_host.print(wrapped(item, m_book.stopRule()));
        m_host.print(wrapped(
            item, words(m_book, QT_TRANSLATE_NOOP(
                                    "Terminal", "\"Softer\": one level less, to the end. \"Stop\": the hands rest."))));
        m_host.print(QStringLiteral("\n"));
        if (!m_host.attended()) return;
        m_host.print(keyHelp(m_book));
        say(words(m_book, QT_TRANSLATE_NOOP("Terminal", "Enter = begin.")));
        for (Key key = ask(); m_result.end == PreparationTalk::Begin && key != enterKey && key != ' ';)
            key = ask();
    }

    /// The next key; a key that leaves ends the talk.
    Key ask() {
        Key key = 0;
        do
            key = m_host.wait(std::nullopt).value_or(interruptKey);
        while (!m_presses.isPress(key, m_host.now()));
        if (key == interruptKey) m_result.end = PreparationTalk::Interrupted;
        if (key == 'q') m_result.end = PreparationTalk::NotToday;
        if (key == '?') m_host.print(keyHelp(m_book));
        return key;
    }

    const routine::Routine& m_routine;
    const body::BodyMap& m_map;
    const phrases::Phrasebook& m_book;
    Host& m_host;
    Presses m_presses;
    routine::HealthAnswers m_answers;
    PreparationTalk m_result;
};

} // namespace

PreparationTalk prepare(const routine::Routine& routine, const body::BodyMap& map, const phrases::Phrasebook& book,
                        Host& host) {
    return Talk(routine, map, book, host).hold();
}

QString keyHelp(const phrases::Phrasebook& book) {
    constexpr qsizetype columns = 3;
    constexpr qsizetype width = pageWidth / columns;
    QStringList cells;
    QStringList told;
    for (const commands::Command& command : commands::commands()) {
        const QString label = book.say("Commands", command.label);
        if (command.letter == 0 || told.contains(label)) continue;
        told << label;
        const QString key =
            command.letter == ' ' ? book.say("KeyNames", "Space") : QString(QLatin1Char(command.letter));
        cells << key + QLatin1Char(' ') + label;
    }
    QString help;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const bool last = at % columns == columns - 1 || at == cells.size() - 1;
        help += last ? cells[at] + QLatin1Char('\n') : cells[at].leftJustified(width);
    }
    return help;
}

} // namespace effleur::terminal
