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
        setImplicitSize(Theme::digitCell(m_style) * m_size * double(m_text.size()), m_size + below);
        redraw();
    });
}

void OutlinedNumber::paint(QPainter& painter) {
    QFont font(Theme::family(m_style));
    font.setPixelSize(std::max(1, qRound(m_size)));
    font.setWeight(static_cast<QFont::Weight>(Theme::weight(m_style)));
    font.setLetterSpacing(QFont::AbsoluteSpacing, Theme::tracking(m_style) * m_size / Theme::px(m_style));
    painter.setPen(QPen(m_colour, m_size * strokeShare, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath figures;
    figures.addText(0, 0, font, m_text);
    painter.drawPath(figures.translated(m_size * strokeShare - figures.boundingRect().left(), m_size));
}

} // namespace effleur::window::kit
