#include "window/lesson/screens_model.h"

#include <algorithm>

namespace effleur::window::lesson {

namespace {

constexpr double narrowest = 1.2;
constexpr double widest = 2.4;

QString otherThan(const QStringList& screens, const QString& screen) {
    const auto found =
        std::find_if(screens.begin(), screens.end(), [&screen](const QString& each) { return each != screen; });
    return found == screens.end() ? QString() : *found;
}

} // namespace

QStringList screensApart(const QList<ScreenPlace>& screens, const QString& consoleOn) {
    QList<ScreenPlace> apart;
    for (const ScreenPlace& screen : screens) {
        const auto same = std::find_if(apart.begin(), apart.end(), [&screen](const ScreenPlace& each) {
            return each.geometry.intersects(screen.geometry);
        });
        if (same == apart.end())
            apart << screen;
        else if (screen.name == consoleOn)
            *same = screen;
    }
    QStringList names;
    for (const ScreenPlace& screen : apart)
        names << screen.name;
    return names;
}

QRect fitted(QRect window, QRect room) {
    if (room.isEmpty() || (window.width() <= room.width() && window.height() <= room.height())) return window;
    const QSize size = window.size().boundedTo(room.size());
    const QPoint last = room.bottomRight() - QPoint(size.width() - 1, size.height() - 1);
    return {QPoint(std::clamp(window.x(), room.x(), last.x()), std::clamp(window.y(), room.y(), last.y())), size};
}

WindowPlacement placed(const QStringList& screens, const QString& consoleOn, const QString& wish) {
    if (screens.size() < 2 || wish == inWindow) return {consoleOn, {}};
    const QString audience = screens.contains(wish) ? wish : otherThan(screens, consoleOn);
    return {audience == consoleOn ? otherThan(screens, audience) : consoleOn, audience};
}

void ScreensModel::setPlaces(const QList<ScreenPlace>& screens, const QString& consoleOn) {
    setScreens(screensApart(screens, consoleOn), consoleOn);
}

void ScreensModel::setScreens(const QStringList& names, const QString& consoleOn) {
    if (names == m_names && consoleOn == m_consoleOn) return;
    // Where its screen still is, it was moved; else it was only driven from there.
    if (m_home.isEmpty() || (consoleOn != m_consoleOn && names.contains(m_home))) {
        const bool returns = !m_names.contains(m_home) && names.contains(m_home);
        if (!returns) m_home = consoleOn;
    }
    const QString before = placement().audience;
    const bool more = names.size() > m_names.size();
    m_names = names;
    m_consoleOn = consoleOn;
    if (!before.isEmpty() && !names.contains(before)) {
        m_gone = true;
        m_shown = false;
    } else if (m_gone && more) {
        m_gone = false;
        m_shown = true;
    }
    emit changed();
}

void ScreensModel::setWish(const QString& wish) {
    if (wish == m_wish) return;
    m_wish = wish;
    emit changed();
}

void ScreensModel::setAspect(double aspect) {
    aspect = std::clamp(aspect, narrowest, widest);
    if (aspect == m_aspect) return;
    m_aspect = aspect;
    emit changed();
}

void ScreensModel::setShown(bool shown) {
    if (shown == m_shown) return;
    m_shown = shown;
    if (shown) m_gone = false;
    emit changed();
}

QStringList ScreensModel::choices() const {
    return QStringList(m_names) << tr("In a window");
}

int ScreensModel::chosen() const {
    const auto at = m_names.indexOf(placement().audience);
    return static_cast<int>(at < 0 ? m_names.size() : at);
}

QString ScreensModel::told() const {
    if (m_gone) return tr("The class's screen is gone");
    if (!m_shown) return tr("The class sees no window");
    const QString screen = placement().audience;
    return screen.isEmpty() ? tr("Live in a window") : tr("Live on %1").arg(screen);
}

void ScreensModel::choose(int which) {
    const QString wish = which >= 0 && which < m_names.size() ? m_names[which] : inWindow;
    setShown(true);
    setWish(wish);
    emit wished(wish);
}

void ScreensModel::swap() {
    if (!several() || placement().audience.isEmpty()) return;
    choose(static_cast<int>(m_names.indexOf(placement().console)));
}

void ScreensModel::toggle() {
    setShown(!m_shown);
}

} // namespace effleur::window::lesson
