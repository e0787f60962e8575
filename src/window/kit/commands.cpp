#include "window/kit/commands.h"

#include <QCoreApplication>

namespace effleur::window::kit {

using commands::Action;
using commands::Acts;
using commands::Place;

namespace {

constexpr const char* engineProperty = "effleurCommands";

std::optional<Action> actionOf(int number) {
    const bool known = number >= 0 && number < static_cast<int>(commands::actionCount);
    return known ? std::optional(static_cast<Action>(number)) : std::nullopt;
}

} // namespace

Commands* Commands::create(QQmlEngine* engine, QJSEngine*) {
    auto* served = engine->property(engineProperty).value<Commands*>();
    QJSEngine::setObjectOwnership(served, QJSEngine::CppOwnership);
    return served;
}

void Commands::serve(QQmlEngine& engine) {
    engine.setProperty(engineProperty, QVariant::fromValue(this));
}

void Commands::setKeys(commands::KeyMap keys) {
    m_keys = std::move(keys);
    retell();
}

void Commands::retell() {
    m_taught.retell();
    m_here.retell();
    emit changed();
}

void Commands::show(const Shown& shown) {
    if (shown == m_shown) return;
    m_shown = shown;
    m_here.show(m_shown.place);
    emit changed();
}

QString Commands::keyOf(Action action) const {
    const bool console = m_shown.place == Place::Console;
    const QString key = m_keys.keyName(action, console ? Place::Console : Place::Anywhere);
    const bool held = commandOf(action).acts == Acts::OnHold && !key.isEmpty();
    return held ? QCoreApplication::translate("Keys", "hold %1").arg(key) : key;
}

void Commands::trigger(int action) {
    if (const auto known = actionOf(action)) emit triggered(*known);
}

void Commands::press(int action, bool byKey) {
    if (const auto known = actionOf(action)) emit pressed(*known, byKey);
}

void Commands::letGo(int action) {
    if (const auto known = actionOf(action)) emit released(*known);
}

void Commands::learn(const QString& action) {
    emit learnAsked(action);
}

void Commands::forget(const QString& action) {
    if (const auto known = commands::actionNamed(action)) emit forgetAsked(*known);
}

void LiveCommand::setFrom(Commands* from) {
    if (from == m_from) return;
    m_from = from;
    if (m_from) connect(m_from, &Commands::changed, this, &LiveCommand::refresh);
    refresh();
}

void LiveCommand::setAction(int action) {
    if (action == m_action) return;
    m_action = action;
    refresh();
}

void LiveCommand::refresh() {
    Shown shown;
    if (const auto action = actionOf(m_action); action && m_from) {
        const commands::Command& command = commandOf(*action);
        shown = {.label = labelOf(command),
                 .icon = QString::fromLatin1(command.icon),
                 .key = m_from->keyOf(*action),
                 .on = m_from->isOn(*action)};
    }
    if (shown == m_shown) return;
    m_shown = shown;
    emit changed();
}

} // namespace effleur::window::kit
