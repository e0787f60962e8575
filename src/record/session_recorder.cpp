#include "record/session_recorder.h"

#include "journal/snapshot.h"
#include "library/library.h"

#include <QCryptographicHash>

namespace effleur::record {
namespace {

/// After so long it is no longer the same massage.
constexpr qint64 staleMillis = 12LL * 60 * 60 * 1000;
/// No more than a second is lost, however late a busy machine comes to it.
constexpr int beatMillis = 500;

QStringList idsOf(const body::BodyMap& map, body::RegionSet areas) {
    QStringList ids;
    for (std::size_t region = 0; region < map.regions.size(); ++region)
        if (areas.has(region)) ids << QString::fromStdString(map.regions[region].id);
    return ids;
}

std::vector<journal::TechniqueTime> timesOf(const session::Plan& plan, const session::Summary& summary) {
    std::vector<journal::TechniqueTime> techniques;
    for (const routine::Technique each : session::techniquesOf(plan, summary))
        techniques.push_back({each, summary.byTechnique[std::size_t(each)]});
    return techniques;
}

} // namespace

SessionRecorder::SessionRecorder(journal::Journal& journal, const session::Clock& clock, Asked asked)
    : m_journal(journal)
    , m_clock(clock)
    , m_asked(std::move(asked))
    , m_told(journal.sentence()) {
    m_beat.setInterval(beatMillis);
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        beat();
        const QString sentence = m_journal.sentence();
        if (!sentence.isEmpty() && std::exchange(m_told, sentence) != sentence) emit troubled(sentence);
    });
}

void SessionRecorder::follow(const session::Player& player) {
    m_player = &player;
    m_language = m_asked.language().toStdString();
    m_document = documentOf(player.plan());
    m_hash = QCryptographicHash::hash(m_document, QCryptographicHash::Sha256);
    m_record = 0;
    m_beat.stop();
}

void SessionRecorder::perform(const session::Effect& effect) {
    if (!m_player) return;
    if (const bool moves = isMoving(m_player->session().transport); moves != m_beat.isActive())
        moves ? m_beat.start() : m_beat.stop();
    if (std::holds_alternative<session::Save>(effect)) beat();
    const auto* record = std::get_if<session::Record>(&effect);
    if (!record) return;
    using session::Happening;
    if (record->what == Happening::Started || m_record == 0) begin();
    const auto& step = m_player->plan().written(record->step);
    m_journal.add(m_record, {record->at, QString::fromStdString(step.id), record->what, record->before, record->after,
                             titleOf(step.title), idsOf(m_player->plan().map, record->areas)});
    if (record->what == Happening::Finished) close(journal::Ending::Finished);
    if (record->what == Happening::Stopped) close(journal::Ending::Stopped);
}

void SessionRecorder::beat() {
    if (!m_player || !isUnderWay(m_player->session().transport)) return;
    const auto now = m_clock.now();
    const session::Summary summary = summaryNow();
    m_journal.save({.routineFile = QString::fromStdString(m_player->plan().routine.id),
                    .routineText = m_document,
                    .routineHash = m_hash,
                    .record = m_record,
                    .played = summary.length - summary.rest,
                    .session = journal::atRest(m_player->plan(), m_player->timeline(), m_player->session(), now),
                    .saved = m_asked.wall()});
}

std::optional<Interruption> SessionRecorder::interrupted(const library::Bodies& bodies) {
    const bool ours = m_journal.ownsCheckpoint(); // else it plays at this moment, in another window
    m_journal.leaveCheckpoint();
    if (!ours) return std::nullopt;
    const auto checkpoint = m_journal.checkpoint();
    if (!checkpoint || !isUnderWay(checkpoint->session.transport)) return std::nullopt;
    if (checkpoint->saved.msecsTo(m_asked.wall()) > staleMillis) return std::nullopt;
    auto read = library::parseRoutine(checkpoint->routineText.toStdString(), bodies, false);
    if (!read.routine || !read.map) return std::nullopt;
    auto plan = session::plan(std::move(*read.routine), std::move(*read.map), std::move(read.text));
    const auto record = m_journal.session(checkpoint->record);
    return Interruption{std::move(plan), checkpoint->session, checkpoint->saved,
                        record ? record->evening : journal::OfEvening{}};
}

void SessionRecorder::takeUp() {
    if (!m_journal.ownsCheckpoint()) return begin(); // another was quicker: this goes on as a session of its own
    const auto checkpoint = m_journal.checkpoint();
    if (!checkpoint) return;
    m_record = checkpoint->record;
    const auto record = m_journal.session(m_record);
    m_started = record ? record->started : m_asked.wall();
    m_massaged = record ? record->person : 0;
    m_evening = record ? record->evening : journal::OfEvening{};
    beat();
}

bool SessionRecorder::note(const QString& note) {
    auto record = kept();
    if (!record) return false;
    record->note = note;
    return m_journal.keep(*record) != 0;
}

bool SessionRecorder::tense(const journal::Tensions& tense) {
    auto record = kept();
    if (!record) return false;
    record->tense = tense;
    return m_journal.keep(*record) != 0;
}

std::optional<journal::SessionRecord> SessionRecorder::kept() const {
    return m_record != 0 ? m_journal.session(m_record) : std::nullopt;
}

void SessionRecorder::leave() {
    if (!m_journal.ownsCheckpoint()) return;
    const auto checkpoint = m_journal.checkpoint();
    if (!checkpoint) return;
    if (auto record = m_journal.session(checkpoint->record)) {
        record->ending = journal::Ending::Stopped;
        record->rest = checkpoint->session.tally.rest;
        record->done = static_cast<int>(checkpoint->session.tally.done.size());
        m_journal.keep(*record);
    }
    m_journal.clearCheckpoint();
}

void SessionRecorder::begin() {
    leave();
    m_started = m_asked.wall();
    m_massaged = m_asked.person();
    m_evening = m_asked.evening ? m_asked.evening() : journal::OfEvening{};
    m_record = 0;
    m_record = m_journal.keep(recordNow(journal::Ending::Open));
}

void SessionRecorder::close(journal::Ending ending) {
    m_journal.keep(recordNow(ending));
    m_journal.clearCheckpoint();
}

journal::SessionRecord SessionRecorder::recordNow(journal::Ending ending) const {
    const auto& plan = m_player->plan();
    const session::Summary summary = summaryNow();
    // What was said of it may have been written before a session was gone back into.
    const auto known = kept();
    return {.id = m_record,
            .routine = QString::fromStdString(plan.routine.id),
            .title = titleOf(plan.routine.title),
            .person = m_massaged,
            .started = m_started,
            .ended = m_asked.wall(),
            .planned = m_player->timeline().length(),
            .played = summary.length - summary.rest,
            .rest = summary.rest,
            .steps = static_cast<int>(summary.steps),
            .done = static_cast<int>(summary.done),
            .ending = ending,
            .note = known ? known->note : QString(),
            .tense = known ? known->tense : journal::Tensions{},
            .techniques = timesOf(plan, summary),
            .evening = m_evening};
}

QString SessionRecorder::titleOf(const body::Text& title) const {
    return QString::fromStdString(title.in(m_language, m_player->plan().routine.language));
}

session::Summary SessionRecorder::summaryNow() const {
    const auto& timeline = m_player->timeline();
    return session::summaryOf(m_player->plan(), timeline,
                              session::tallied(timeline, m_player->session(), m_clock.now()));
}

QByteArray documentOf(const session::Plan& plan) {
    return QByteArray::fromStdString(plan.document.empty() ? library::write(plan.routine) : plan.document);
}

} // namespace effleur::record
