#include "presentation/session_keeper.h"

#include "journal/snapshot.h"
#include "library/library.h"

#include <QCryptographicHash>

namespace effleur::presentation {
namespace {

/// After so long it is no longer the same massage.
constexpr qint64 staleMillis = 12LL * 60 * 60 * 1000;

bool underWay(const session::Session& session) {
    return !std::holds_alternative<session::Preparing>(session.transport) &&
           !std::holds_alternative<session::Finished>(session.transport) &&
           !std::holds_alternative<session::Stopped>(session.transport);
}

} // namespace

SessionKeeper::SessionKeeper(journal::Journal& journal, const Clock& clock, WallClock wall, EffectSink* next)
    : m_journal(journal)
    , m_clock(clock)
    , m_wall(std::move(wall))
    , m_next(next) {}

void SessionKeeper::follow(const session::Player& player, QByteArray routineHash) {
    m_player = &player;
    m_hash = std::move(routineHash);
}

void SessionKeeper::perform(const session::Effect& effect) {
    if (m_next) m_next->perform(effect);
    if (!m_player) return;
    if (std::holds_alternative<session::Save>(effect)) beat();
    const auto* record = std::get_if<session::Record>(&effect);
    if (!record) return;
    using session::Happening;
    if (record->what == Happening::Started || m_record == 0) begin();
    const auto& step = m_player->plan().routine.steps[record->step];
    m_journal.add(m_record, {record->at, QString::fromStdString(step.id), record->what});
    if (record->what == Happening::Finished) close(journal::Ending::Finished);
    if (record->what == Happening::Stopped) close(journal::Ending::Stopped);
}

void SessionKeeper::beat() {
    if (!m_player || !underWay(m_player->session())) return;
    const auto now = m_clock.now();
    m_journal.save({.routineFile = QString::fromStdString(m_player->plan().routine.id),
                    .routineHash = m_hash,
                    .record = m_record,
                    .played = position(),
                    .session = journal::atRest(m_player->plan(), m_player->timeline(), m_player->session(), now),
                    .saved = m_wall()});
}

std::optional<session::Session> SessionKeeper::interrupted() {
    const auto checkpoint = m_journal.checkpoint();
    if (!checkpoint || checkpoint->routineHash != m_hash || !underWay(checkpoint->session)) return std::nullopt;
    if (checkpoint->saved.msecsTo(m_wall()) > staleMillis) return std::nullopt;
    return checkpoint->session;
}

void SessionKeeper::takeUp() {
    const auto checkpoint = m_journal.checkpoint();
    if (!checkpoint) return;
    m_record = checkpoint->record;
    const auto record = m_journal.session(m_record);
    m_started = record ? record->started : m_wall();
}

void SessionKeeper::leave() {
    const auto checkpoint = m_journal.checkpoint();
    if (!checkpoint) return;
    if (auto record = m_journal.session(checkpoint->record)) {
        record->ending = journal::Ending::Stopped;
        m_journal.keep(*record);
    }
    m_journal.clearCheckpoint();
}

void SessionKeeper::begin() {
    leave();
    m_started = m_wall();
    m_record = 0;
    m_record = m_journal.keep(recordNow(journal::Ending::Open));
}

void SessionKeeper::close(journal::Ending ending) {
    m_journal.keep(recordNow(ending));
    m_journal.clearCheckpoint();
}

journal::SessionRecord SessionKeeper::recordNow(journal::Ending ending) const {
    const auto& routine = m_player->plan().routine;
    return {.id = m_record,
            .routine = QString::fromStdString(routine.id),
            .title = QString::fromStdString(routine.title.in(routine.language, routine.language)),
            .started = m_started,
            .ended = m_wall(),
            .planned = m_player->timeline().end(),
            .played = position(),
            .ending = ending};
}

session::Position SessionKeeper::position() const {
    return m_player->position(m_clock.now());
}

QByteArray hashOf(const session::Plan& plan) {
    return QCryptographicHash::hash(QByteArray::fromStdString(library::write(plan.routine)),
                                    QCryptographicHash::Sha256);
}

} // namespace effleur::presentation
