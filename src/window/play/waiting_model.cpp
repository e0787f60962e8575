#include "window/play/waiting_model.h"

#include "phrases/numbers.h"

#include <QLocale>

namespace effleur::window::play {

WaitingModel::WaitingModel(const phrases::Phrasebook& words, QObject* parent)
    : QObject(parent)
    , m_words(words) {}

void WaitingModel::offer(record::Interruption interruption) {
    m_interruption = std::move(interruption);
    retell();
}

std::optional<record::Interruption> WaitingModel::take() {
    auto taken = std::exchange(m_interruption, std::nullopt);
    if (taken) emit changed();
    return taken;
}

void WaitingModel::forget() {
    take();
}

void WaitingModel::retell() {
    if (!m_interruption) return;
    // It stands still: any time will do.
    const session::Player player(m_interruption->plan, m_interruption->session);
    const session::Moment moment = player.moment({});
    const session::Timeline& timeline = player.timeline();
    const QDateTime saved = m_interruption->saved.toLocalTime();
    m_title = m_words.author(m_interruption->plan.routine.title);
    m_when = QLocale(m_words.language()).toString(saved, tr("'Stopped on' dddd 'at' H:mm"));
    m_where = tr("step %1 of %2, %3 left")
                  .arg(QString::number(counted(moment.ordinal)), QString::number(timeline.steps.size()),
                       phrases::clockText(session::wallTime(moment.left, player.session().adjustments.rate), true));
    m_share = static_cast<double>(sinceBegin(player.position({})).count()) /
              static_cast<double>(std::max<session::Millis::rep>(1, timeline.length().count()));
    m_profile.layOut(player, m_words);
    emit changed();
}

} // namespace effleur::window::play
