#include "handout/facts.h"
#include "handout/marks.h"
#include "handout/sheet.h"
#include "handout/stage.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace effleur::handout {

namespace {

using figure::colour;
using phrases::Phrasebook;

constexpr double cardGap = 14 * pt;
constexpr double padding = 16 * pt;
constexpr double headHeight = 26 * pt;
constexpr double headGap = 8 * pt;
constexpr double columnGap = 20 * pt;
constexpr double underGap = 9 * pt;
constexpr double underHeight = 78 * pt; ///< of the words under the stage
/// Of the words, down to nine points; what is too much even then goes on on another card.
constexpr std::array scales{1.0, 0.95, 0.9, 0.85, 0.8, 0.75};

QColor ink(const char* name) {
    return colour(name, onPaper);
}

Style body(double size, const char* colourName = "text", int weight = 400) {
    return {.size = size * pt, .weight = weight, .ink = ink(colourName)};
}

/// Where the parts of a card stand.
struct CardFrame {
    QRectF card;
    QRectF inner() const { return card.adjusted(padding, padding, -padding, -padding); }
    QPointF stage() const { return inner().topLeft() + QPointF(0, headHeight + headGap); }
    double stageSide() const { return height() - underGap - underHeight; }
    QPointF under() const { return stage() + QPointF(0, stageSide() + underGap); }
    QPointF column() const { return stage() + QPointF(stageSide() + columnGap, 0); }
    double columnWidth() const { return inner().right() - column().x(); }
    double height() const { return inner().bottom() - stage().y(); }
};

Piece space(double height) {
    return {0, height, false, [](QPainter&, QPointF) {}};
}

/// Glyph and technique, the field's term behind it or, where there is no room, under it.
void appendTechnique(Column& column, const StepFacts& facts, double width) {
    const double glyph = 34 * pt;
    const double indent = glyph + 8 * pt;
    const Style nameStyle =
        fitted({.display = true, .size = 28 * pt, .weight = 600, .ink = ink("text"), .leading = 1.2, .tracking = -0.02},
               facts.name, width - indent, 14 * pt);
    const Paragraph name(facts.name, nameStyle, width - indent);
    const Style termStyle = body(12.5, "text3");
    const double room = width - indent - name.width() - 7 * pt;
    const bool beside = widthOf(facts.term, termStyle) <= room;
    const Paragraph term(facts.term, termStyle, beside ? room : width - indent);
    const double height = std::max(glyph, name.height()) + (beside ? 0 : term.height());
    column.push_back(
        {0, height, true, [=, technique = facts.technique](QPainter& painter, QPointF at) {
             drawGlyph(painter, QRectF(at, QSizeF(glyph, glyph)), technique, onPaper);
             name.draw(painter, at + QPointF(indent, 0));
             term.draw(painter, beside ? at + QPointF(indent + name.width() + 7 * pt, name.baseline() - term.baseline())
                                       : at + QPointF(indent, name.height()));
         }});
}

/// The number, large; beside it what it counts.
void appendDose(Column& column, const StepFacts& facts, double width) {
    const Paragraph count(
        facts.count,
        {.display = true, .size = 38 * pt, .weight = 600, .ink = ink("text"), .leading = 1.1, .tracking = -0.03},
        width);
    const double indent = count.width() + 9 * pt;
    const Paragraph unit(facts.unit, body(14, "text", 500), width - indent);
    const Paragraph each(facts.each, body(12.5, "text2"), width - indent);
    const double height = std::max(count.height(), unit.height() + each.height());
    column.push_back({7 * pt, height, true, [=](QPainter& painter, QPointF at) {
                          count.draw(painter, at + QPointF(0, (height - count.height()) / 2));
                          at += QPointF(indent, (height - unit.height() - each.height()) / 2);
                          unit.draw(painter, at);
                          each.draw(painter, at + QPointF(0, unit.height()));
                      }});
}

void appendPressure(Column& column, const StepFacts& facts, double width) {
    constexpr double unit = 0.52 * pt;
    const double indent = gaugeWidth(unit) + 9 * pt;
    const Paragraph level(facts.level, body(15, "text", 600), width - indent);
    const double behind = indent + level.width() + 5 * pt;
    const Style wordStyle = fitted(body(13.5, "text2"), facts.levelWord, width - behind, 10.5 * pt);
    const Paragraph word(facts.levelWord, wordStyle, width - behind);
    const double height = std::max(gaugeHeight(unit), word.height());
    column.push_back(
        {7 * pt, height, false, [=, from = facts.pressure, to = facts.pressureTo](QPainter& painter, QPointF at) {
             drawGauge(painter, at + QPointF(0, gaugeHeight(unit) / 2), from, to, unit, onPaper);
             const double top = std::max(0.0, (gaugeHeight(unit) - word.lineHeight()) / 2);
             const double foot = top + word.baseline();
             level.draw(painter, at + QPointF(indent, foot - level.baseline()));
             word.draw(painter, at + QPointF(behind, top));
         }});
}

/// Texts one under the other, each with a dot before it.
void appendList(Column& column, const QStringList& texts, const Style& style, double width, double before) {
    const double indent = style.size * 0.95;
    for (const QString& text : texts)
        append(column, Paragraph(text, style, width - indent), before, indent, [style](QPainter& painter, QPointF at) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.ink);
            painter.drawEllipse(at + QPointF(style.size * 0.25, style.size * style.leading / 2), style.size * 0.14,
                                style.size * 0.14);
            painter.setBrush(Qt::NoBrush);
        });
}

void appendSection(Column& column, const QString& heading, const QStringList& texts, Style style,
                   const char* colourName, double width) {
    if (texts.isEmpty()) return;
    Style bold = style;
    bold.weight = 600;
    bold.ink = ink(colourName);
    append(column, Paragraph(heading, bold, width), 8 * pt);
    column.back().keep = true;
    appendList(column, texts, style, width, 1 * pt);
}

Column wordsBeside(const StepFacts& facts, bool titleInside, double width, double scale, const Phrasebook& words) {
    Column column;
    if (titleInside) {
        append(column, Paragraph(facts.title, body(13, "text", 600).scaled(scale), width), 0);
        column.push_back(space(6 * pt));
    }
    appendTechnique(column, facts, width);
    const Style where{
        .display = true, .size = 17 * pt, .weight = 500, .ink = ink("text"), .leading = 1.25, .tracking = -0.01};
    append(column, Paragraph(facts.where, where.scaled(scale), width), 3 * pt);
    append(column, Paragraph(facts.hands, body(13, "text2").scaled(scale), width), 1 * pt);
    appendDose(column, facts, width);
    appendPressure(column, facts, width);
    append(column, Paragraph(facts.cue, body(13.5, "text").scaled(scale), width), 9 * pt);
    appendList(column, facts.tips, body(12, "text2").scaled(scale), width, 4 * pt);
    appendSection(column, words.say("Handout", QT_TRANSLATE_NOOP("Handout", "Before this step")), facts.before,
                  body(12).scaled(scale), "text", width);
    appendSection(column, words.say("Handout", QT_TRANSLATE_NOOP("Handout", "After this step")), facts.after,
                  body(12).scaled(scale), "text", width);
    return column;
}

Column wordsUnder(const StepFacts& facts, double width, double scale, const Phrasebook& words) {
    Column column;
    appendSection(column, words.say("Handout", QT_TRANSLATE_NOOP("Handout", "Watch for")), facts.watchFor,
                  body(11.5).scaled(scale), "caution", width);
    return column;
}

/// The column in the largest scale in which it fits, else in the smallest.
template<typename LayOut> Column largest(LayOut layOut, double height) {
    Column column;
    for (const double scale : scales) {
        column = layOut(scale);
        if (heightOf(column) <= height) break;
    }
    return column;
}

/// The card's frame; on its head the step's number, its title if it fits, and when it begins.
void drawHead(QPainter& painter, const CardFrame& frame, const StepFacts& facts, const QString& title,
              const QString& aside) {
    painter.setPen(QPen(ink("line"), 0.9 * pt));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.card, 9 * pt, 9 * pt);
    const QRectF inner = frame.inner();
    const QString number = QString::number(counted(facts.ordinal));
    const Paragraph digits(number, {.display = true, .size = 13.5 * pt, .weight = 600, .ink = Qt::white},
                           inner.width());
    const double badge = std::max(headHeight, digits.width() + 14 * pt);
    painter.setPen(Qt::NoPen);
    painter.setBrush(figure::techniqueFill(facts.technique, onPaper));
    painter.drawRoundedRect(QRectF(inner.topLeft(), QSizeF(badge, headHeight)), 7 * pt, 7 * pt);
    painter.setBrush(Qt::NoBrush);
    digits.draw(painter,
                inner.topLeft() + QPointF((badge - digits.width()) / 2, (headHeight - digits.lineHeight()) / 2));
    const Paragraph right(aside, body(10, "text3"), inner.width());
    const double titleWidth = inner.width() - badge - right.width() - 20 * pt;
    const Style style = fitted(body(13.5, "text", 600), title, titleWidth, 9 * pt);
    const Paragraph left(title, style, 1e6);
    const double top = (headHeight - left.lineHeight()) / 2;
    left.draw(painter, inner.topLeft() + QPointF(badge + 10 * pt, top));
    right.draw(painter, QPointF(inner.right() - right.width(), inner.top() + top + left.baseline() - right.baseline()));
}

} // namespace

std::vector<PaperPage> cardPages(const PaperSheet& sheet, const session::Plan& plan, const session::Timeline& timeline,
                                 const Phrasebook& words) {
    const QRectF area = sheet.area();
    const double height = (area.height() - cardGap) / 2;
    const auto frameOf = [area, height](std::size_t place) {
        const double top = area.top() + (place % 2 == 0 ? 0 : height + cardGap);
        return CardFrame{QRectF(area.left(), top, area.width(), height)};
    };
    const CardFrame usual = frameOf(0);
    std::vector<PaperPage> pages;
    std::size_t place = 0;
    const auto add = [&](auto draw) {
        if (place % 2 == 0) pages.emplace_back();
        pages.back().push_back([draw, frame = frameOf(place)](QPainter& painter) { draw(painter, frame); });
        ++place;
    };
    for (const StepFacts& facts : factsOf(plan, timeline, words)) {
        const QString aside =
            words.say("Handout", QT_TRANSLATE_NOOP("Handout", "%1, begins at %2")).arg(facts.number, facts.begins);
        const double titleRoom = usual.inner().width() - 220 * pt;
        const bool titleInside = widthOf(facts.title, body(9, "text", 600)) > titleRoom;
        const QString title = titleInside ? QString() : facts.title;
        const double width = usual.columnWidth();
        Column beside =
            largest([&](double scale) { return wordsBeside(facts, titleInside, width, scale, words); }, usual.height());
        Column under =
            largest([&](double scale) { return wordsUnder(facts, usual.stageSide(), scale, words); }, underHeight);
        add([facts, title, aside, besideHere = takeFrom(beside, usual.height()),
             underHere = takeFrom(under, underHeight), &plan, &timeline](QPainter& painter, const CardFrame& frame) {
            drawHead(painter, frame, facts, title, aside);
            drawStage(painter, QRectF(frame.stage(), QSizeF(frame.stageSide(), frame.stageSide())), plan, timeline,
                      facts.ordinal, onPaper);
            drawGrip(painter, QRectF(frame.stage(), QSizeF(frame.stageSide(), frame.stageSide())), facts.technique,
                     onPaper);
            drawColumn(painter, underHere, frame.under());
            drawColumn(painter, besideHere, frame.column());
        });
        const QString goesOn = words.say("Handout", QT_TRANSLATE_NOOP("Handout", "continued"));
        while (!beside.empty() || !under.empty())
            add([facts, title, goesOn, besideHere = takeFrom(beside, usual.height()),
                 underHere = takeFrom(under, usual.height())](QPainter& painter, const CardFrame& frame) {
                drawHead(painter, frame, facts, title, goesOn);
                drawColumn(painter, underHere, frame.stage());
                drawColumn(painter, besideHere, frame.column());
            });
    }
    return pages;
}

} // namespace effleur::handout
