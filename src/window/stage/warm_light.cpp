#include "window/stage/warm_light.h"

#include "figure_measures.h"

#include <QPainter>
#include <QRadialGradient>

namespace effleur::window::stage {

WarmLight::WarmLight(QQuickItem* parent)
    : kit::Picture(parent) {
    connect(this, &WarmLight::looksChanged, this, &kit::Picture::redraw);
}

void WarmLight::paint(QPainter& painter) {
    constexpr auto& strengths = figure::token::opacity::warmLight; // from the middle to the edge
    const QRectF disc = boundingRect();
    QRadialGradient light(disc.center(), disc.width() / 2);
    for (std::size_t ring = 0; ring < strengths.size(); ++ring) {
        QColor colour = m_colour;
        colour.setAlphaF(static_cast<float>(m_colour.alphaF() * strengths[ring]));
        light.setColorAt(static_cast<double>(ring) / static_cast<double>(strengths.size() - 1), colour);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(disc);
}

} // namespace effleur::window::stage
