#include "window/after/finish_model.h"

#include "body/text.h"
#include "phrases/numbers.h"
#include "routine/routine.h"
#include "session/profile.h"

#include <algorithm>

namespace effleur::window::after {

namespace {

using session::Happening;

constexpr int noteMillis = 500;    ///< after the last letter or tap
constexpr qsizetype fewAdvice = 3; ///< so many are one text
constexpr double tagRoom = 0.17;   ///< share of the profile that a tag takes

QString iconOf(Happening what) {
    return what == Happening::MadeFirmer    ? QStringLiteral("firmer")
           : what == Happening::AreaLeftOut ? QStringLiteral("leaveout")
                                            : QStringLiteral("ease");
}

} // namespace

FinishModel::FinishModel(const phrases::Phrasebook& words, QObject* parent)
    : QObject(parent)
    , m_words(words) {
    m_keep.setSingleShot(true);
    m_keep.setInterval(noteMillis);
    connect(&m_keep, &QTimer::timeout, this, &FinishModel::keepNote);
    connect(&m_tense, &TenseModel::spoken, this, [this] {
        m_tenseUnkept = true;
        m_keep.start();
    });
}

void FinishModel::tell(const session::Player& player, session::Instant now) {
    const session::Plan& plan = player.plan();
    const session::Timeline& timeline = player.timeline();
    const auto session = session::tallied(timeline, player.session(), now);
    const session::Summary summary = session::summaryOf(plan, timeline, session);
    m_whole = std::holds_alternative<session::Finished>(session.transport);
    const double end = std::max(1.0, static_cast<double>(timeline.length().count()));
    m_share = std::clamp(static_cast<double>(sinceBegin(player.position(now)).count()) / end, 0.0, 1.0);

    const QString steps = summary.done == summary.steps
                              ? tr("All %1 steps").arg(summary.steps)
                              : tr("%1 of %2 steps").arg(QString::number(summary.done), QString::number(summary.steps));
    const auto& leftOut = session.adjustments.leftOut;
    const auto spared = static_cast<int>(summary.spared.size());
    const auto rest = std::chrono::round<std::chrono::seconds>(summary.rest).count();
    m_line =
        QStringLiteral("%1, %2. %3").arg(m_words.author(plan.routine.title), phrases::clockText(summary.length), steps);
    if (rest >= 60)
        m_line += tr(", %1 paused.").arg(phrases::clockText(summary.rest));
    else if (rest > 0)
        m_line += tr(", %1 s paused.").arg(rest);
    else
        m_line += QLatin1Char('.');

    if (spared > 0) m_line += QLatin1Char(' ') + tr("%1 skipped because of the area left out.").arg(spared);
    if (!leftOut.empty()) m_line += QLatin1Char(' ') + tr("Left out: %1.").arg(m_words.areas(plan.map, leftOut));

    showBars(player, session, player.position(now));
    showTechniques(plan, summary);
    showChanges(player, summary);
    m_aftercare.clear();
    for (const body::Text& each : plan.routine.aftercare)
        m_aftercare << m_words.author(each);
    const auto softened = session::softened(plan, session.adjustments);
    m_softer = std::equal(softened.steps.begin(), softened.steps.end(), plan.routine.steps.begin(),
                          [](const auto& made, const auto& written) { return made.pressure <= written.pressure; }) &&
               softened != plan.routine;
    m_tense.retell();
    m_rhythm.retell();
    emit told();
}

void FinishModel::showBars(const session::Player& player, const session::Session& session, session::Position at) {
    const session::Timeline& timeline = player.timeline();
    const auto shifts = session::summaryOf(player.plan(), timeline, session).shifts;
    const auto bars = session::profileOf(player.plan(), timeline, session.adjustments.ceiling, shifts);
    const auto played = session::playedOf(timeline, session, at);
    QList<QVariantList> rows;
    for (const session::Bar& bar : bars)
        rows << QVariantList{bar.begin,
                             bar.share,
                             static_cast<int>(bar.technique),
                             session::barHeight(bar.pressure),
                             session::barHeight(bar.fullPressure),
                             played[session::Ordinal{static_cast<std::size_t>(rows.size())}],
                             -1.0};
    for (const session::Run& run : session::runsOf(bars))
        rows[static_cast<qsizetype>(run.first)].last() = run.centre;
    m_skips = std::ranges::any_of(played, [](double share) { return share < 1; });
    m_bars.show(rows);
}

/// In the order of the routine, as the library and the session have them.
void FinishModel::showTechniques(const session::Plan& plan, const session::Summary& summary) {
    std::vector<journal::TechniqueTime> times;
    for (const routine::Technique each : session::techniquesOf(plan, summary))
        times.push_back({each, summary.byTechnique[static_cast<std::size_t>(each)]});
    m_techniques.show(techniqueRows(times, m_words));
}

void FinishModel::showChanges(const session::Player& player, const session::Summary& summary) {
    const session::Plan& plan = player.plan();
    std::vector<session::Summary::Change> asked = summary.changes;
    std::erase_if(asked, [](const auto& each) { return each.change.undone; });
    const auto all = static_cast<int>(asked.size());
    QList<QVariantList> rows;
    double tagEnd = 0;
    for (int index = std::max(0, all - mostChanges); index < all; ++index) {
        const auto& [change, ordinal, share, kept] = asked[static_cast<std::size_t>(index)];
        const auto side = plan.steps[change.step].passes[change.pass].pass.side;
        const bool leftOut = change.what == Happening::AreaLeftOut;
        QString label =
            tr("Step %1, %2")
                .arg(QString::number(counted(ordinal)), m_words.technique(plan.written(change.step).technique));
        if (side != routine::Side::Both) label += QStringLiteral(", ") + m_words.side(side);
        if (leftOut && !change.areas.empty()) label = tr("Left out: %1").arg(m_words.areas(plan.map, change.areas));
        const QString at = phrases::clockText(sinceBegin(change.at));
        const QString detail = kept ? tr("at %1").arg(at) : tr("at %1, firmer again later").arg(at);
        const QString levels = leftOut ? tr("left out")
                               : change.before == change.after
                                   ? tr("lightest")
                                   : tr("%1 to %2").arg(QString::number(change.before), QString::number(change.after));
        QString tag;
        if (share >= tagEnd) {
            tag = leftOut ? tr("Left out")
                          : (change.what == Happening::EasedOff ? tr("Eased off, %1") : tr("Firmer, %1")).arg(levels);
            tagEnd = share + tagRoom;
        }
        rows << QVariantList{iconOf(change.what),        label,  detail, change.before,
                             leftOut ? 0 : change.after, levels, share,  tag};
    }
    m_changes.show(rows);
    m_more = all > mostChanges ? tr("and %1 before, in the history").arg(all - mostChanges) : QString();
}

QString FinishModel::advice() const {
    return m_aftercare.mid(0, m_aftercare.size() - (m_aftercare.size() > fewAdvice ? 1 : 0)).join(QLatin1Char(' '));
}

QString FinishModel::laterAdvice() const {
    return m_aftercare.size() > fewAdvice ? m_aftercare.last() : QString();
}

QString FinishModel::noteHint() const {
    return m_kept ? tr("Saved with this session, on this computer") : tr("Not saved: there is no journal here");
}

void FinishModel::setKept(bool kept) {
    if (kept == m_kept) return;
    m_kept = kept;
    emit keptChanged();
}

void FinishModel::setNote(const QString& note) {
    if (note == m_note) return;
    m_note = note;
    m_unkept = true;
    m_keep.start();
    emit noteChanged();
}

void FinishModel::keepNote() {
    m_keep.stop();
    if (std::exchange(m_unkept, false)) emit noteReady(m_note);
    if (std::exchange(m_tenseUnkept, false)) emit tenseReady(m_tense.said());
}

} // namespace effleur::window::after
