#pragma once

#include "session/profile.h"
#include "window/kit/look.h"
#include "window/kit/picture.h"
#include "window/kit/theme.h"

#include <QQmlEngine>
#include <vector>

namespace effleur::window::stage {

/// A routine as a row of bars, as a value that a list hands to QML.
class Strip {
    Q_GADGET
    QML_VALUE_TYPE(strip)

public:
    std::vector<session::Bar> bars;
    bool operator==(const Strip&) const = default;
};

/// Draws a strip: width = time, height = pressure, colour = technique. What lies behind `playhead` (a share) is paler.
class StripItem : public effleur::window::kit::Picture {
    Q_OBJECT
    QML_NAMED_ELEMENT(StripPicture)
    Q_PROPERTY(effleur::window::stage::Strip strip READ strip WRITE setStrip NOTIFY looksChanged FINAL)
    Q_PROPERTY(double playhead MEMBER m_playhead NOTIFY looksChanged FINAL)
    Q_PROPERTY(effleur::window::kit::Look::Scheme scheme MEMBER m_scheme NOTIFY looksChanged FINAL)

public:
    explicit StripItem(QQuickItem* parent = nullptr);
    const Strip& strip() const { return m_strip; }
    void setStrip(const Strip& strip);

signals:
    void looksChanged();

protected:
    void paint(QPainter& painter) override;

private:
    Strip m_strip;
    double m_playhead = 1;
    kit::Theme::Scheme m_scheme = kit::Theme::Candle;
};

} // namespace effleur::window::stage
