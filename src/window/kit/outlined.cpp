#include "window/kit/outlined.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

namespace effleur::window::kit {

namespace {

constexpr double strokeShare = 2.6 / 84; ///< of the size
constexpr double below = 4;              ///< round figures reach below their line

} // namespace

OutlinedNumber::OutlinedNumber(QQuickItem* parent)
    : Picture(parent) {
    connect(this, &OutlinedNumber::looksChanged, this, [this] {
        double across = 0;
        for (int index = 0; index < m_text.size(); ++index)
            across += Theme::cellOf(m_text, index, m_style) * m_size;
        setImplicitSize(across, m_size + below);
        redraw();
    });
}

void OutlinedNumber::paint(QPainter& painter) {
    QFont font(Theme::family(m_style));
    font.setPixelSize(std::max(1, qRound(m_size)));
    font.setWeight(static_cast<QFont::Weight>(Theme::weight(m_style)));
    painter.setPen(QPen(m_colour, m_size * strokeShare, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    double left = 0;
    for (int index = 0; index < m_text.size(); ++index) {
        const double cell = Theme::cellOf(m_text, index, m_style) * m_size;
        QPainterPath figure;
        figure.addText(0, 0, font, Theme::characterOf(m_text, index));
        const QRectF box = figure.boundingRect();
        painter.drawPath(figure.translated(left + (cell - box.width()) / 2 - box.left(), m_size));
        left += cell;
    }
}

} // namespace effleur::window::kit
