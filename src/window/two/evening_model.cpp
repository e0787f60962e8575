#include "window/two/evening_model.h"

#include "figure/drawing.h"
#include "figure_measures.h"
#include "library/library.h"
#include "phrases/numbers.h"
#include "session/player.h"

#include <algorithm>

namespace effleur::window::two {

using evening::Half;

namespace {

constexpr int smooth = 100; ///< ms: the rim goes about a pixel in it
constexpr int step = 1'000; ///< ms
/// Where motion is reduced the rim goes in steps of so long.
constexpr evening::Millis reducedStep = evening::changeOver / int(figure::token::motion::reduced::rimTicks);

} // namespace

EveningModel::EveningModel(const phrases::Phrasebook& words, const library::Bodies& bodies, Asked asked,
                           QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_bodies(bodies)
    , m_asked(std::move(asked)) {
    m_tick.setInterval(smooth);
    connect(&m_tick, &QTimer::timeout, this, &EveningModel::frame);
}

/// What is kept is read where no other program lives in it.
void EveningModel::keepIn(journal::Journal* journal, const journal::OfEvening& interrupted) {
    m_journal = journal;
    if (!m_journal) return;
    const auto kept = m_journal->keptEvening();
    if (!kept || !m_journal->ownsCheckpoint()) return m_journal->leaveCheckpoint();
    const auto half = evening::halfOf(kept->state);
    const qint64 planned = kept->planned.time_since_epoch().count();
    const int number = half == Half::Second ? 2 : 1;
    const auto isOurs = [planned, number](const journal::OfEvening& each) {
        return each.planned == planned && each.half == number;
    };
    bool ended = false;
    for (const journal::SessionRecord& each : m_journal->sessions())
        ended = ended || (isOurs(each.evening) && each.ending != journal::Ending::Open);
    dispatch(evening::Restored{now(), &*kept, half && isOurs(interrupted), half && ended});
    m_journal->leaveCheckpoint();
}

void EveningModel::dispatch(const evening::EveningEvent& event) {
    auto [next, effects] = evening::update(m_evening, event);
    const bool changed = next != m_evening;
    m_evening = std::move(next);
    if (changed) {
        retell();
        emit this->changed();
    }
    frame();
    for (const evening::EveningEffect& each : effects)
        perform(each);
}

bool EveningModel::isAsKept() const {
    if (!m_journal || !m_written) return true;
    const auto kept = m_journal->keptEvening();
    return kept && kept->planned == m_evening.planned && kept->state == m_evening.state;
}

void EveningModel::drop() {
    m_evening = {};
    m_written = true;
    retell();
    emit changed();
}

void EveningModel::perform(const evening::EveningEffect& effect) {
    if (std::holds_alternative<evening::KeepEvening>(effect)) {
        if (m_journal) m_written = m_journal->keep(evening::toKeep(m_evening));
    } else if (std::holds_alternative<evening::ForgetEvening>(effect)) {
        if (m_journal) m_journal->forgetEvening();
        emit forgotten();
    } else if (const auto* open = std::get_if<evening::OpenHalf>(&effect)) {
        emit openAsked(open->half);
    } else if (std::holds_alternative<evening::ResumeHalf>(effect)) {
        emit resumeAsked();
    } else if (std::holds_alternative<evening::ShowChangeOver>(effect)) {
        emit changeOverAsked();
    }
}

journal::OfEvening EveningModel::recorded(std::optional<Half> half) const {
    if (!half || this->half() != half) return {};
    return {m_evening.planned.time_since_epoch().count(), *half == Half::First ? 1 : 2};
}

std::optional<Half> EveningModel::waiting() const {
    const bool playing = std::holds_alternative<evening::HalfPlaying>(m_evening.state);
    return playing ? std::nullopt : evening::toCome(m_evening);
}

std::optional<session::Plan> EveningModel::planOf(Half half) const {
    auto read = library::parseRoutine(evening::shareOf(m_evening, half).document, m_bodies, false);
    if (!read.routine || !read.map) return std::nullopt;
    return session::plan(*std::move(read.routine), *std::move(read.map), std::move(read.text));
}

QString EveningModel::nameOf(Half half) const {
    return m_asked.nameOf(evening::shareOf(m_evening, half).person);
}

QString EveningModel::spoken() const {
    return tr("Half-time. Drink something, and change places.");
}

void EveningModel::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    m_tick.setInterval(reduced ? step : smooth);
    frame();
}

QString EveningModel::leadOf(const body::BodyMap& map) const {
    const QString gives = nameOf(Half::First);
    const QString gets = nameOf(Half::Second);
    const bool sits = map.position == body::BodyPosition::Seated;
    if (gives.isEmpty() && gets.isEmpty())
        return sits ? tr("Now the other of you sits down.") : tr("Now the other of you lies down.");
    if (gives.isEmpty()) return sits ? tr("Now %1 sits down.").arg(gets) : tr("Now %1 lies down.").arg(gets);
    if (gets.isEmpty())
        return sits ? tr("Now %1 gives, and the other sits down.").arg(gives)
                    : tr("Now %1 gives, and the other lies down.").arg(gives);
    return sits ? tr("Now %1 gives, and %2 sits down.").arg(gives, gets)
                : tr("Now %1 gives, and %2 lies down.").arg(gives, gets);
}

void EveningModel::retell() {
    m_agreed.retell();
    const bool changing = std::holds_alternative<evening::ChangingOver>(m_evening.state);
    changing ? m_tick.start() : m_tick.stop();
    const auto plan = changing ? planOf(Half::Second) : std::nullopt;
    // What has a place of its own in the journal no more is shown no more.
    if (!plan && (changing || m_evening == evening::Evening{}) && m_facts != ChangeOverFacts{}) {
        m_facts = {};
        m_lines.show({});
        emit told();
    }
    if (!plan) return;
    const session::Player player(*plan);
    const figure::Figure figure = figure::figureOf(plan->map, 0); // where it begins, and its towel
    m_profile.layOut(player, {}, m_words);
    m_lines.show({{QStringLiteral("cup"), tr("Drink something")},
                  {QStringLiteral("drop"), tr("Wash your hands, warm")},
                  {QStringLiteral("swap"), tr("Change places")},
                  plan->map.clothed ? QVariantList{QStringLiteral("flame"), tr("Warm the room")}
                                    : QVariantList{QStringLiteral("towel"), tr("Warm the towel")}});
    m_facts = {leadOf(plan->map), figure.key(), figure.hasCover(), phrases::clockText(player.timeline().length())};
    emit told();
    frame();
}

void EveningModel::frame() {
    using evening::Millis;
    if (!std::holds_alternative<evening::ChangingOver>(m_evening.state)) return;
    const Millis left = evening::left(m_evening, now());
    const Millis shown =
        m_reducedMotion ? std::min((left + reducedStep - Millis{1}) / reducedStep * reducedStep, evening::changeOver)
                        : left;
    ChangeOverClock clock{phrases::clockText(left, true),
                          1 - double(shown.count()) / double(evening::changeOver.count()), left <= Millis{0}};
    if (clock.over) m_tick.stop();
    if (clock == m_clock) return;
    m_clock = std::move(clock);
    emit clockChanged();
}

} // namespace effleur::window::two
