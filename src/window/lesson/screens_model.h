#pragma once

#include "window/kit/look.h"

#include <QObject>
#include <QQmlEngine>
#include <QRect>
#include <QStringList>

namespace effleur::window::lesson {

/// Screens by name on which the console and the class's window are; an empty name = a window on the console's screen.
struct WindowPlacement {
    QString console;
    QString audience;
    bool operator==(const WindowPlacement&) const = default;
};
/// In a window rather than on a screen of its own.
inline const QString inWindow = QStringLiteral("window");
/// A screen, and where it is on the desktop.
struct ScreenPlace {
    QString name;
    QRect geometry;
    bool operator==(const ScreenPlace&) const = default;
};
/// The screens that show something of their own, by name: of several that overlap (a mirrored projector) one, the
/// console's where it is among them.
QStringList screensApart(const QList<ScreenPlace>& screens, const QString& consoleOn);
/// A window on a screen: as it is where it fits into `room`, else as large as fits and inside. Every control is seen.
QRect fitted(QRect window, QRect room);

/// Where the two windows go. `wish` = a screen's name, `inWindow`, or empty: any but the console's. The console moves
/// only where the class's window is wished onto its screen and there is another. Total: an absent screen is no wish,
/// and fewer than two screens mean a window.
WindowPlacement placed(const QStringList& screens, const QString& consoleOn, const QString& wish);

/// The class's window as the console speaks of it. Whoever has the real screens tells it and follows it.
class ScreensModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(bool several READ several NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString told READ told NOTIFY changed FINAL)
    Q_PROPERTY(double aspect READ aspect NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::kit::Look* look READ look CONSTANT FINAL)

public:
    explicit ScreensModel(QObject* parent = nullptr)
        : QObject(parent) {
        m_look.setFar(true);
    }

    kit::Look* look() { return &m_look; } ///< how the class's window is lit
    /// The screens that there are now. Where the class's own has gone, its window is away until another comes or it is
    /// asked for: nothing may jump onto the console in the middle of a class.
    void setPlaces(const QList<ScreenPlace>& screens, const QString& consoleOn);
    /// The same for screens that lie apart.
    void setScreens(const QStringList& names, const QString& consoleOn);
    void setWish(const QString& wish);
    const QString& wish() const { return m_wish; }
    /// The console belongs on the screen where it was put, as soon as that is there again.
    WindowPlacement placement() const {
        return placed(m_names, m_names.contains(m_home) ? m_home : m_consoleOn, m_wish);
    }
    /// Width to height of the class's window.
    void setAspect(double aspect);
    double aspect() const { return m_aspect; }
    void setShown(bool shown);

    QStringList choices() const; ///< the screens, then "In a window"
    int chosen() const;
    bool several() const { return m_names.size() > 1; }
    bool shown() const { return m_shown; }
    QString told() const; ///< "Live on HDMI-1"

    Q_INVOKABLE void choose(int which);
    Q_INVOKABLE void swap(); ///< the class's window and the console change places
    Q_INVOKABLE void toggle();

signals:
    void changed();
    void wished(const QString& wish);

private:
    QStringList m_names;
    QString m_consoleOn;
    QString m_home; ///< the screen where the console was put
    QString m_wish;
    double m_aspect = 16.0 / 9;
    bool m_shown = true;
    bool m_gone = false;
    kit::Look m_look;
};

} // namespace effleur::window::lesson
