#include "presentation/profile_strip.h"

#include <QPainter>
#include <algorithm>

namespace effleur::presentation {

namespace {

constexpr double gap = 2;
constexpr double corner = 2;
constexpr double narrowest = 1;

double toCome(Theme::Scheme scheme) {
    return scheme == Theme::Day ? 0.40 : 0.42;
}

} // namespace

Strip stripOf(const std::vector<routine::Measure>& steps, const std::vector<routine::Dose>& doses,
              routine::Millis whole) {
    Strip strip;
    const double all = std::max<double>(1, static_cast<double>(whole.count()));
    routine::Millis begin{0};
    for (std::size_t step = 0; step < steps.size() && step < doses.size(); ++step) {
        const routine::Millis length = routine::lengthOf(steps[step], doses[step]);
        if (length > routine::Millis{0})
            strip.bars.push_back({static_cast<double>(begin.count()) / all, static_cast<double>(length.count()) / all,
                                  static_cast<int>(steps[step].technique), steps[step].pressure});
        begin += length;
    }
    return strip;
}

Strip stripOf(const std::vector<routine::Measure>& steps, routine::Millis whole) {
    std::vector<routine::Dose> doses;
    doses.reserve(steps.size());
    for (const routine::Measure& step : steps)
        doses.push_back({step.repetitions, 100, false});
    return stripOf(steps, doses, whole);
}

StripItem::StripItem(QQuickItem* parent)
    : Picture(parent) {
    connect(this, &StripItem::looksChanged, this, &Picture::redraw);
}

void StripItem::setStrip(const Strip& strip) {
    if (strip == m_strip) return;
    m_strip = strip;
    emit looksChanged();
}

void StripItem::paint(QPainter& painter) {
    painter.setPen(Qt::NoPen);
    const double level = height() / routine::highestPressure;
    for (const StripBar& bar : m_strip.bars) {
        const double tall = level * std::max(1, bar.pressure);
        const QRectF whole(bar.begin * width(), height() - tall, std::max(narrowest, bar.width * width() - gap), tall);
        const QColor ink = Theme::techniqueFill(bar.technique, m_scheme);
        painter.setBrush(ink);
        const double head = std::clamp(m_playhead * width(), whole.left(), whole.right());
        const auto part = [&](double from, double to, double opacity) {
            if (to <= from) return;
            painter.setOpacity(opacity);
            painter.setClipRect(QRectF(QPointF(from, whole.top()), QPointF(to, whole.bottom())));
            painter.setClipping(head > whole.left() && head < whole.right());
            painter.drawRoundedRect(whole, corner, corner);
        };
        part(whole.left(), head, 1);
        part(head, whole.right(), toCome(m_scheme));
    }
}

} // namespace effleur::presentation
