#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace effleur::handout {

/// Lengths are tenths of a point (of a pixel in a picture): fonts are set in whole units.
inline constexpr double pt = 10;

struct Style {
    bool display = false; ///< set in the display family
    double size = 11 * pt;
    int weight = 400;
    QColor ink = Qt::black;
    double leading = 1.36; ///< of the size, from line to line
    double tracking = 0;   ///< em
    Style scaled(double by) const;
};
QFont fontOf(const Style& style);

/// How wide a text is on one line.
double widthOf(const QString& text, const Style& style);
/// The style, made smaller down to `least` until the text fits on one line of `width`.
Style fitted(Style style, const QString& text, double width, double least);

/// A text set in lines no wider than `width`; a word that is longer is broken.
class Paragraph {
public:
    Paragraph(const QString& text, const Style& style, double width);

    int lines() const;
    double lineHeight() const { return m_leading; }
    double height() const { return lines() * m_leading; }
    double width() const; ///< of the longest line
    /// From the top of a line to the foot of its letters.
    double baseline() const;
    /// `at` = the left end of the first line's top.
    void draw(QPainter& painter, QPointF at) const;
    void drawLine(QPainter& painter, QPointF at, int line) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_leading;
    QColor m_ink;
};

/// Something that stands in a column: it is never cut.
struct Piece {
    double before = 0; ///< space above it, unless it stands first
    double height = 0;
    bool keep = false; ///< stays with the next piece
    std::function<void(QPainter&, QPointF)> draw;
};
using Column = std::vector<Piece>;

double heightOf(const Column& column);
void drawColumn(QPainter& painter, const Column& column, QPointF at);
/// Takes as many pieces from the front of a column as fit into `height`; at least one, so that it comes to an end.
Column takeFrom(Column& column, double height);

/// The paragraph's lines, each a piece of its own, moved in by `indent`; `mark` is drawn once, beside the first line.
void append(Column& column, const Paragraph& paragraph, double before, double indent = 0,
            const std::function<void(QPainter&, QPointF)>& mark = {});

} // namespace effleur::handout
