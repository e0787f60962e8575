#include "window/shell/shell_model.h"

namespace effleur::window::shell {

using namespace shell;

ShellModel::ShellModel(Host& host, QObject* parent)
    : QObject(parent)
    , m_host(host) {
    for (QTimer* timer : {&m_hold, &m_settle, &m_noticed})
        timer->setSingleShot(true);
    m_noticed.setObjectName("notice");
    m_settle.setInterval(settleMillis);
    m_noticed.setInterval(noticeMillis);
    connect(&m_hold, &QTimer::timeout, this, [this] { dispatch(HoldDue{m_heldSince.elapsed()}); });
    connect(&m_settle, &QTimer::timeout, this, [this] { dispatch(Settled{}); });
    connect(&m_noticed, &QTimer::timeout, this, [this] { say({}); });
}

bool ShellModel::teaching() const {
    return isTeaching(m_shell, m_host.context());
}

bool ShellModel::keyDown(int key, int modifiers, bool repeats, const QString& text, uint place) {
    return dispatch(KeyDown{{key, modifiers, text, place, repeats}});
}

bool ShellModel::dispatch(const ShellEvent& event) {
    if (m_busy) {
        m_waiting.push_back(event);
        return true;
    }
    m_busy = true;
    take(event);
    const bool handled = m_handled;
    while (!m_waiting.empty()) {
        const ShellEvent next = std::move(m_waiting.front());
        m_waiting.pop_front();
        take(next);
    }
    m_busy = false;
    return handled;
}

void ShellModel::take(const ShellEvent& event) {
    const Shell before = m_shell;
    Reaction outcome = update(m_shell, m_host.context(), event);
    m_shell = std::move(outcome.shell);
    m_handled = outcome.handled;
    for (const ShellEffect& effect : outcome.effects)
        if (const auto* waiting = std::get_if<Wait>(&effect))
            wait(waiting->timer);
        else
            m_host.perform(effect);
    tell(before);
}

void ShellModel::tell(const Shell& before) {
    if (before == m_shell) return;
    emit looksChanged();
    if (before.fullScreen != m_shell.fullScreen) emit fullScreenChanged();
    if (before.notice != m_shell.notice) emit noticeChanged();
    if (before.screen != m_shell.screen) emit screenChanged();
}

void ShellModel::wait(Timer timer) {
    switch (timer) {
    case Timer::Settle: return m_settle.start();
    case Timer::Hold: m_heldSince.start(); return m_hold.start(holdMillis);
    case Timer::LateHold: return m_hold.start(lateMillis);
    case Timer::Notice: return m_noticed.start();
    }
}

} // namespace effleur::window::shell
