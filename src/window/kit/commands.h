#pragma once

#include "window/kit/key_help.h"

#include <QQmlEngine>
#include <bitset>

namespace effleur::window::kit {

/// Names the actions in QML: Action.Zoom.
namespace ActionInQml {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(effleur::commands)
QML_NAMED_ELEMENT(Action)
} // namespace ActionInQml

/// Those that are on: an action of which a button says so.
using Ons = std::bitset<commands::actionCount>;

/// The table of commands as a window lives with it: the keys that hold now, what is on, and what is pressed. One for
/// the whole program: QML's `Commands`.
class Commands : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(effleur::window::kit::KeyHelp* taught READ taught CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::KeyHelp* here READ here CONSTANT FINAL)
    Q_PROPERTY(QString typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(QString learning READ learning NOTIFY changed FINAL)

public:
    /// What a window shows beside the table.
    struct Shown {
        commands::Place place = commands::Place::Library;
        Ons on{};
        QString typed{};    ///< the digits of a step's number so far
        QString learning{}; ///< the action whose key is being taught; "" where none is
        bool operator==(const Shown&) const = default;
    };

    /// QML never makes one of its own.
    explicit Commands(QObject* parent)
        : QObject(parent) {}
    /// The one that serves the engine; QML asks for it.
    static Commands* create(QQmlEngine* engine, QJSEngine*);
    /// QML of this engine finds this one. Outlives the engine.
    void serve(QQmlEngine& engine);

    KeyHelp* taught() { return &m_taught; } ///< the keys that can be taught
    KeyHelp* here() { return &m_here; }     ///< those of the screen that is shown
    QString typed() const { return m_shown.typed; }
    QString learning() const { return m_shown.learning; }
    const commands::KeyMap& keys() const { return m_keys; }
    void setKeys(commands::KeyMap keys);
    void show(const Shown& shown);
    /// Another language is spoken.
    void retell();

    /// "PgUp", "hold Esc"; as it is on this screen.
    QString keyOf(commands::Action action) const;
    bool isOn(commands::Action action) const { return m_shown.on.test(std::size_t(action)); }

    Q_INVOKABLE void trigger(int action);
    /// For what acts while it is held: by hand or pointer, or by the key that went down last.
    Q_INVOKABLE void press(int action, bool byKey = false);
    Q_INVOKABLE void letGo(int action);
    /// The next key that is pressed becomes the action's; Escape gives up. An empty name gives up too.
    Q_INVOKABLE void learn(const QString& action);
    /// The action gets its keys of the table back.
    Q_INVOKABLE void forget(const QString& action);

signals:
    void changed();
    void triggered(effleur::commands::Action action);
    void pressed(effleur::commands::Action action, bool byKey);
    void released(effleur::commands::Action action);
    void learnAsked(const QString& action);
    void forgetAsked(effleur::commands::Action action);
    /// The screen goes: fields that keep their text to themselves hand it over.
    void leaving();

private:
    commands::KeyMap m_keys;
    Shown m_shown;
    KeyHelp m_taught{m_keys};
    KeyHelp m_here{m_keys};
};

/// One command as a button shows it.
class LiveCommand : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(effleur::window::kit::Commands* from READ from WRITE setFrom NOTIFY changed FINAL)
    Q_PROPERTY(int action READ action WRITE setAction NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(bool on READ on NOTIFY changed FINAL)

public:
    Commands* from() const { return m_from; }
    void setFrom(Commands* from);
    int action() const { return m_action; } ///< Action; -1 = none: no label, no key, never on
    void setAction(int action);
    QString label() const { return m_shown.label; }
    QString icon() const { return m_shown.icon; }
    QString key() const { return m_shown.key; }
    bool on() const { return m_shown.on; }

signals:
    void changed();

private:
    struct Shown {
        QString label;
        QString icon;
        QString key;
        bool on = false;
        bool operator==(const Shown&) const = default;
    };
    void refresh();

    Commands* m_from = nullptr;
    int m_action = -1;
    Shown m_shown;
};

} // namespace effleur::window::kit
