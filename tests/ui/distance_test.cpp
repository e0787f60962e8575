#include "stage.h"

#include "support/catch.h"

#include <cmath>

using namespace effleur;
using namespace effleur::window::kit;
using test::Stage;

namespace {

/// The largest visible text item that says exactly this.
QQuickItem* saying(QQuickItem* below, const QString& text) {
    QQuickItem* largest = nullptr;
    const auto size = [](const QQuickItem* item) { return item->property("contentHeight").toDouble(); };
    if (!below->isVisible()) return nullptr;
    if (below->inherits("QQuickText") && below->property("text").toString() == text) largest = below;
    for (QQuickItem* child : below->childItems())
        if (QQuickItem* found = saying(child, text); found && (!largest || size(found) > size(largest)))
            largest = found;
    return largest;
}

/// Relative luminance as WCAG has it, 0..1.
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastIn(const QImage& image, const QRect& area) {
    double darkest = 1;
    double lightest = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const double light = luminance(image.pixelColor(x, y));
            darkest = std::min(darkest, light);
            lightest = std::max(lightest, light);
        }
    return (lightest + 0.05) / (darkest + 0.05);
}

} // namespace

TEST_CASE("from across the room title, count and pressure can be read: also in a reduction to 320x200") {
    for (const char* state : {"stroking", "kneading", "clapping"})
        for (const auto scheme : {Theme::Candle, Theme::Day, Theme::HighContrast}) {
            Stage stage;
            stage.showcase.show(state);
            stage.app.settings()->setScheme(scheme);
            const QImage small = stage.door.picture().scaled(320, 200, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const auto& facts = stage.session().facts();
            // A long title stands in two lines.
            const QString shown = saying(stage.content(), facts.task.title) ? facts.task.title : facts.task.broken;
            for (const QString& text :
                 {facts.task.title, QString::number(facts.dose.repetition), facts.pressure.word}) {
                INFO(state << " " << int(scheme) << ": " << text.toStdString());
                QQuickItem* item = saying(stage.content(), text == facts.task.title ? shown : text);
                REQUIRE(item);
                const QRectF area = item->mapRectToScene(QRectF(0, 0, item->property("contentWidth").toDouble(),
                                                                item->property("contentHeight").toDouble()));
                const QRectF reduced(area.topLeft() / 4, area.size() / 4);
                CHECK(reduced.height() >= 11); // capitals of eight pixels
                CHECK(contrastIn(small, reduced.toAlignedRect() & small.rect()) >= 4.5);
            }
        }
}
