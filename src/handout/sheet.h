#pragma once

#include "figure/tokens.h"
#include "handout/lettering.h"

#include <QRectF>
#include <QSizeF>
#include <functional>
#include <vector>

namespace effleur::session {
struct Plan;
struct Timeline;
} // namespace effleur::session
namespace effleur::phrases {
class Phrasebook;
}

namespace effleur::handout {

inline constexpr figure::Scheme onPaper = figure::Scheme::Paper;

/// A sheet of paper, in tenths of a point.
struct PaperSheet {
    QSizeF size;
    /// Inside the margins and above the foot.
    QRectF area() const { return {margin, margin, size.width() - 2 * margin, size.height() - 2 * margin - foot}; }
    static constexpr double margin = 36 * pt; ///< printers reach so far
    static constexpr double foot = 20 * pt;
};

/// What is drawn on a page, in order.
using PaperPage = std::vector<std::function<void(QPainter&)>>;

/// The routine at a glance: one page, smaller where there is much; more only where it would become too small to read.
std::vector<PaperPage> overviewPages(const PaperSheet& sheet, const session::Plan& plan,
                                     const session::Timeline& timeline, const phrases::Phrasebook& words);
/// The steps, two cards a page; what does not fit on a step's card goes on on another one.
std::vector<PaperPage> cardPages(const PaperSheet& sheet, const session::Plan& plan, const session::Timeline& timeline,
                                 const phrases::Phrasebook& words);

} // namespace effleur::handout
