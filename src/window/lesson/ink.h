#pragma once

#include <QList>
#include <QPointF>

namespace effleur::window::lesson {

/// A point of a drawn line, in body units (12 = 1 cm), so that ink turns and zooms with the body it is drawn on.
struct InkPoint {
    QPointF at;
    double press = 1; ///< of a tablet's pen, 0..1; 1 where there is none
    bool operator==(const InkPoint&) const = default;
};
using InkLine = QList<InkPoint>;

/// What was drawn, and what can be undone. Plain data; what is copied is shared until one of the copies changes.
struct Ink {
    QList<InkLine> lines;
    QList<QList<InkLine>> past; ///< before each line, rub and clearing, oldest first; at most `mostUndone`
    bool operator==(const Ink&) const = default;

    void begin(const InkPoint& point);
    /// At the line that was begun last; a point that lies on the one before is left out.
    void extend(const InkPoint& point);
    /// The eraser goes down, and then moves: lines that come within `radius` body units of `at` are gone.
    void beginRub(QPointF at, double radius);
    void rub(QPointF at, double radius);
    void clear();
    /// Takes back the last line, rub or clearing; nothing where there is none.
    void undo();

private:
    void remember();
};

inline constexpr qsizetype mostUndone = 100;

} // namespace effleur::window::lesson
