#include "window/play/waiting_model.h"

#include "phrases/numbers.h"

#include <QLocale>

namespace effleur::window::play {

namespace {

constexpr qint64 justNow = 2 * 60; ///< seconds
constexpr qint64 week = 7;

/// As one would say it: the weekday alone means the one just past.
QString whenOf(const QDateTime& stopped, const QDateTime& now, const QLocale& locale) {
    const qint64 days = now.isValid() ? stopped.date().daysTo(now.date()) : week;
    const qint64 seconds = stopped.secsTo(now);
    if (now.isValid() && seconds >= -justNow && seconds < justNow) return WaitingModel::tr("Stopped just now");
    if (days == 0) return locale.toString(stopped, WaitingModel::tr("'Stopped today at' H:mm"));
    if (days == 1) return locale.toString(stopped, WaitingModel::tr("'Stopped yesterday at' H:mm"));
    if (days > 1 && days < week) return locale.toString(stopped, WaitingModel::tr("'Stopped on' dddd 'at' H:mm"));
    return locale.toString(stopped, WaitingModel::tr("'Stopped on' d MMMM 'at' H:mm"));
}

} // namespace

WaitingModel::WaitingModel(const phrases::Phrasebook& words, std::function<QDateTime()> now, QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_now(std::move(now)) {}

void WaitingModel::offer(record::Interruption interruption) {
    m_interruption = std::move(interruption);
    retell();
}

void WaitingModel::offer(TurnToCome turn) {
    m_turn = std::move(turn);
    retell();
}

void WaitingModel::forgetTurn() {
    if (std::exchange(m_turn, std::nullopt)) emit changed();
}

std::optional<record::Interruption> WaitingModel::take() {
    auto taken = std::exchange(m_interruption, std::nullopt);
    if (taken) emit changed();
    return taken;
}

void WaitingModel::forget() {
    take();
    forgetTurn();
}

void WaitingModel::retell() {
    if (turn()) {
        const session::Player player(m_turn->plan);
        m_title = m_turn->person.isEmpty() ? tr("The other's turn is still to come")
                                           : tr("%1's turn is still to come").arg(m_turn->person);
        m_when = whenOf(m_turn->since.toLocalTime(), m_now(), QLocale(m_words.language()));
        m_where = tr("%1, %2").arg(m_words.author(m_turn->plan.routine.title),
                                   phrases::clockText(player.timeline().length()));
        m_share = 0;
        m_profile.layOut(player, {}, m_words);
        emit changed();
    }
    if (!m_interruption) return;
    // It stands still: any time will do.
    const session::Player player(m_interruption->plan, m_interruption->session);
    const session::Moment moment = player.moment({});
    const session::Timeline& timeline = player.timeline();
    const QDateTime saved = m_interruption->saved.toLocalTime();
    m_title = m_words.author(m_interruption->plan.routine.title);
    m_when = whenOf(saved, m_now(), QLocale(m_words.language()));
    m_where = tr("step %1 of %2, %3 left")
                  .arg(QString::number(counted(moment.ordinal)), QString::number(timeline.steps.size()),
                       phrases::clockText(session::wallTime(moment.left, player.session().adjustments.rate), true));
    m_share = static_cast<double>(sinceBegin(player.position({})).count()) /
              static_cast<double>(std::max<session::Millis::rep>(1, timeline.length().count()));
    m_profile.layOut(player, {}, m_words);
    emit changed();
}

} // namespace effleur::window::play
