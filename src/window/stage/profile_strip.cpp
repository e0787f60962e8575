#include "window/stage/profile_strip.h"

#include "figure_measures.h"

#include <QPainter>
#include <algorithm>

namespace effleur::window::stage {

namespace {

constexpr double gap = figure::token::size::profileGap;
constexpr double corner = figure::token::radius::segment;
constexpr double narrowest = 1;

} // namespace

StripItem::StripItem(QQuickItem* parent)
    : kit::Picture(parent) {
    connect(this, &StripItem::looksChanged, this, &kit::Picture::redraw);
}

void StripItem::setStrip(const Strip& strip) {
    if (strip == m_strip) return;
    m_strip = strip;
    emit looksChanged();
}

void StripItem::paint(QPainter& painter) {
    painter.setPen(Qt::NoPen);
    for (const session::Bar& bar : m_strip.bars) {
        const double tall = height() * session::barHeight(bar.pressure);
        const QRectF whole(bar.begin * width(), height() - tall, std::max(narrowest, bar.share * width() - gap), tall);
        const QColor ink = kit::Theme::techniqueFill(static_cast<int>(bar.technique), m_scheme);
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
        part(head, whole.right(), kit::Theme::toCome(m_scheme));
    }
}

} // namespace effleur::window::stage
