#include "handout/facts.h"
#include "handout/files.h"
#include "handout/handout.h"
#include "handout/lettering.h"
#include "handout/marks.h"
#include "handout/stage.h"

#include "figure/tokens.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <algorithm>

namespace effleur::handout {

namespace {

// A frame is laid out as the audience sees a step, on a canvas 800 design pixels high; lengths are tenths of a pixel.
constexpr auto scheme = figure::Scheme::Day;
constexpr double px = pt;
constexpr double canvasHeight = 800 * px;
constexpr double page = 40 * px;

Style styled(const char* name, const char* colourName, double px_ = 0) {
    const figure::TypeStyle token = figure::typeStyle(name);
    return {.display = token.display,
            .size = (px_ > 0 ? px_ : token.px) * px,
            .weight = token.weight,
            .ink = figure::colour(colourName, scheme),
            .leading = px_ > 0 ? 1.25 : token.line / token.px,
            .tracking = token.tracking};
}

/// A text that is made smaller until it takes no more than `height`.
Paragraph within(const QString& text, Style style, double width, double height) {
    Paragraph paragraph(text, style, width);
    while (paragraph.height() > height && style.size > 4 * px) {
        style.size *= 0.92;
        paragraph = Paragraph(text, style, width);
    }
    return paragraph;
}

void drawFrame(QPainter& painter, double width, const StepFacts& facts, const QString& routine,
               const session::Plan& plan, const session::Timeline& timeline) {
    const double side = std::min(canvasHeight - 160 * px, width * 0.52);
    const QRectF stage(page, page + (canvasHeight - 160 * px - side) / 2, side, side);
    drawStage(painter, stage, plan, timeline, facts.ordinal, scheme);

    const double left = stage.right() + 64 * px;
    const double room = width - page - left;
    double y = page;
    const auto put = [&](const Paragraph& paragraph, double after) {
        paragraph.draw(painter, QPointF(left, y));
        y += paragraph.height() + after * px;
    };
    const Paragraph number(facts.number, styled("sessionLead", "text2"), room);
    number.draw(painter, QPointF(left, y));
    const double title = number.width() + 18 * px;
    within(facts.title, styled("sessionLead", "text"), room - title, 36 * px).draw(painter, QPointF(left + title, y));
    y += 54 * px;
    const double glyph = 64 * px;
    drawGlyph(painter, QRectF(left, y + 14 * px, glyph, glyph), facts.technique, scheme);
    const double behind = glyph + 22 * px;
    const Style nameStyle = fitted(styled("sessionTitle", "text"), facts.name, room - behind, 30 * px);
    const Paragraph name(facts.name, nameStyle, room - behind);
    name.draw(painter, QPointF(left + behind, y + (92 * px - name.height()) / 2));
    y += 102 * px;
    put(within(facts.where, styled("sessionWhere", "text"), room, 96 * px), 4);
    put(within(facts.hands, styled("sessionLead", "text2"), room, 68 * px), 26);

    const Paragraph count(facts.count, styled("sessionCount", "text", 84), room);
    count.draw(painter, QPointF(left - 4 * px, y));
    const double beside = count.width() + 18 * px;
    const Paragraph unit = within(facts.unit, styled("sessionLead", "text", 30), room - beside, 76 * px);
    const Paragraph each = within(facts.each, styled("sessionLead", "text2", 26), room - beside, 34 * px);
    const double top = y + std::max(0.0, (count.height() - unit.height() - each.height()) / 2);
    unit.draw(painter, QPointF(left + beside, top));
    each.draw(painter, QPointF(left + beside, top + unit.height()));
    y += std::max(count.height(), unit.height() + each.height()) + 22 * px;

    drawGauge(painter, QPointF(left, y + 20 * px), facts.pressure, facts.pressureTo, px, scheme);
    const double words = gaugeWidth(px) + 22 * px;
    const Paragraph level(facts.level, styled("sessionValue", "text", 34), room);
    const double wordRoom = room - words - level.width() - 12 * px;
    const Style wordStyle = fitted(styled("sessionValue", "text2", 34), facts.levelWord, wordRoom, 16 * px);
    const Paragraph word(facts.levelWord, wordStyle, wordRoom);
    level.draw(painter, QPointF(left + words, y + 20 * px - level.lineHeight() / 2));
    word.draw(painter, QPointF(left + words + level.width() + 12 * px,
                               y + 20 * px - level.lineHeight() / 2 + level.baseline() - word.baseline()));
    y += std::max(40 * px, word.height()) + 26 * px;
    put(within(facts.cue, styled("sessionLead", "text", 26), room, canvasHeight - 130 * px - y), 0);

    const double foot = canvasHeight - 92 * px;
    const Style small = styled("sessionHint", "text2", 22);
    within(routine, small, stage.width(), 60 * px).draw(painter, QPointF(page, foot + 8 * px));
    drawProfile(painter, QRectF(left, foot, room, 58 * px), 20 * px, plan, timeline, facts.ordinal, scheme);
}

/// "07-kneading.png": as many figures as the last one needs.
QString nameOf(const StepFacts& facts, std::size_t steps) {
    QString id = QString::fromStdString(facts.id);
    for (QChar& character : id)
        if (!character.isLetterOrNumber()) character = QLatin1Char('-');
    const auto digits = std::max<qsizetype>(2, QString::number(steps).size());
    const QString number = QString::number(counted(facts.ordinal)).rightJustified(digits, QLatin1Char('0'));
    return number + QLatin1Char('-') + id.left(80) + QStringLiteral(".png");
}

} // namespace

Written writeStoryboard(const session::Plan& plan, const phrases::Phrasebook& words,
                        const std::filesystem::path& folder, QSize size, body::RegionSet leftOut) {
    const QDir directory(handout::nameOf(folder));
    if (!directory.mkpath(QStringLiteral(".")))
        return {
            0,
            words.say("Handout", QT_TRANSLATE_NOOP("Handout", "The folder %1 can't be made.")).arg(directory.path())};
    size = size.expandedTo({leastSide, leastSide}).boundedTo({mostSide, mostSide});
    const session::Timeline timeline = session::compile(plan, {.leftOut = leftOut});
    const auto steps = factsOf(plan, timeline, words);
    QString title = words.author(plan.routine.title);
    if (const auto without = leftOutFacts(plan, timeline, words); !without.areas.isEmpty())
        title += QStringLiteral("\n") + without.areas;
    for (const StepFacts& facts : steps) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(figure::colour("bg", scheme));
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        // A canvas of the design's height, at least as wide as the design.
        const double unit = std::min(size.height() / canvasHeight, size.width() / (1280 * px));
        painter.translate(0, (size.height() - unit * canvasHeight) / 2);
        painter.scale(unit, unit);
        drawFrame(painter, size.width() / unit, facts, title, plan, timeline);
        painter.end();
        QBuffer picture;
        image.save(&picture, "PNG");
        const QString problem = write(folder / nameOf(facts, steps.size()).toStdString(), picture.data(), words);
        if (!problem.isEmpty()) return {0, problem};
    }
    return {static_cast<int>(steps.size()), {}};
}

} // namespace effleur::handout
