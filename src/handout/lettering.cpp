#include "handout/lettering.h"

#include "figure/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace effleur::handout {

namespace {

constexpr double rounding = 0.01 * pt; ///< sums of the same heights may differ by less

/// Beside figures and capitals Inter raises such signs by glyphs that stand for no character, so that a time could be
/// read but not searched or copied: each is set by itself.
QList<QTextLayout::FormatRange> signsAlone(const QString& text) {
    static const QString signs = QStringLiteral(":\u00d7-\u2013\u2014\u00b7+=/<>()[]{}@*");
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!signs.contains(text.at(at))) continue;
        QTextCharFormat format;
        format.setProperty(QTextFormat::UserProperty, true);
        ranges.append({static_cast<int>(at), 1, format});
    }
    return ranges;
}

} // namespace

Style Style::scaled(double by) const {
    Style result = *this;
    result.size *= by;
    return result;
}

QFont fontOf(const Style& style) {
    QFont font(figure::family(style.display));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size))));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.tracking != 0) font.setLetterSpacing(QFont::AbsoluteSpacing, style.tracking * style.size);
    return font;
}

double widthOf(const QString& text, const Style& style) {
    return Paragraph(text, style, 1e6).width();
}

Style fitted(Style style, const QString& text, double width, double least) {
    const double wide = widthOf(text, style);
    if (wide > width) style.size = std::max(least, std::floor(style.size * width / wide) - 1);
    return style;
}

Paragraph::Paragraph(const QString& text, const Style& style, double width)
    : m_layout(std::make_shared<QTextLayout>(text, fontOf(style)))
    , m_leading(style.size * style.leading)
    , m_ink(style.ink) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(signsAlone(text));
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(std::max(width, 1.0));
    m_layout->endLayout();
}

int Paragraph::lines() const {
    return m_layout->text().isEmpty() ? 0 : m_layout->lineCount();
}

double Paragraph::width() const {
    double widest = 0;
    for (int line = 0; line < lines(); ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest;
}

double Paragraph::baseline() const {
    if (lines() == 0) return 0;
    const QTextLine line = m_layout->lineAt(0);
    return (m_leading - line.height()) / 2 + line.ascent();
}

void Paragraph::draw(QPainter& painter, QPointF at) const {
    for (int line = 0; line < lines(); ++line)
        drawLine(painter, at + QPointF(0, line * m_leading), line);
}

void Paragraph::drawLine(QPainter& painter, QPointF at, int index) const {
    const QTextLine line = m_layout->lineAt(index);
    painter.setPen(m_ink);
    line.draw(&painter, at + QPointF(0, (m_leading - line.height()) / 2 - line.y()));
}

double heightOf(const Column& column) {
    double height = 0;
    for (std::size_t index = 0; index < column.size(); ++index)
        height += column[index].height + (index > 0 ? column[index].before : 0);
    return height;
}

void drawColumn(QPainter& painter, const Column& column, QPointF at) {
    for (std::size_t index = 0; index < column.size(); ++index) {
        if (index > 0) at.ry() += column[index].before;
        column[index].draw(painter, at);
        at.ry() += column[index].height;
    }
}

Column takeFrom(Column& column, double height) {
    std::size_t taken = 0;
    double sum = 0;
    for (std::size_t index = 0; index < column.size(); ++index) {
        sum += column[index].height + (index > 0 ? column[index].before : 0);
        if (sum > height + rounding) break;
        if (!column[index].keep || index + 1 == column.size()) taken = index + 1;
    }
    taken = std::max<std::size_t>(taken, column.empty() ? 0 : 1);
    Column front(std::make_move_iterator(column.begin()),
                 std::make_move_iterator(column.begin() + static_cast<std::ptrdiff_t>(taken)));
    column.erase(column.begin(), column.begin() + static_cast<std::ptrdiff_t>(taken));
    return front;
}

void append(Column& column, const Paragraph& paragraph, double before, double indent,
            const std::function<void(QPainter&, QPointF)>& mark) {
    for (int line = 0; line < paragraph.lines(); ++line) {
        const auto drawn = line == 0 ? mark : nullptr;
        column.push_back({line == 0 ? before : 0, paragraph.lineHeight(), false,
                          [paragraph, indent, line, drawn](QPainter& painter, QPointF at) {
                              if (drawn) drawn(painter, at);
                              paragraph.drawLine(painter, at + QPointF(indent, 0), line);
                          }});
    }
}

} // namespace effleur::handout
