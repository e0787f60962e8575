#include "handout/facts.h"
#include "handout/marks.h"
#include "handout/sheet.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace effleur::handout {

namespace {

using phrases::Phrasebook;

constexpr std::array scales{1.0, 0.95, 0.9, 0.85, 0.8}; ///< below that it goes on on another page
constexpr double columnGap = 20 * pt;
constexpr double sectionGap = 16 * pt;

QColor ink(const char* name) {
    return figure::colour(name, onPaper);
}

/// Everything on the page in one size.
class Overview {
public:
    Overview(const PaperSheet& sheet, const session::Plan& plan, const session::Timeline& timeline,
             const Phrasebook& words, double scale)
        : m_area(sheet.area())
        , m_plan(plan)
        , m_timeline(timeline)
        , m_words(words)
        , m_scale(scale)
        , m_facts(routineFacts(plan, timeline, words)) {
        layOutHead();
        layOutTable();
        layOutLegend();
        layOutColumns();
    }

    bool fitsOnePage() const { return heightOf(m_flow) + sectionGap + columnsHeight() <= m_area.height(); }
    std::vector<PaperPage> pages();

private:
    void layOutHead();
    void layOutTable();
    void layOutLegend();
    void layOutColumns();
    void appendRow(const StepFacts& facts, const std::array<double, 7>& left);
    double columnWidth() const { return (m_area.width() - 2 * columnGap) / 3; }
    double columnsHeight() const;
    double u(double points) const { return points * pt * m_scale; }
    QString say(const char* source) const { return m_words.say("Handout", source); }
    Style style(double size, const char* colourName = "text", int weight = 400) const {
        return {.size = u(size), .weight = weight, .ink = ink(colourName), .leading = 1.32};
    }
    void heading(Column& column, const char* source) const;
    void items(Column& column, const std::vector<RoutineFacts::Item>& list, bool tick) const;

    QRectF m_area;
    const session::Plan& m_plan;
    const session::Timeline& m_timeline;
    const Phrasebook& m_words;
    double m_scale;
    RoutineFacts m_facts;
    Column m_flow;
    std::array<Column, 3> m_columns;
};

void Overview::layOutHead() {
    const double width = m_area.width();
    Style title{.display = true, .size = u(30), .weight = 600, .ink = ink("text"), .leading = 1.18, .tracking = -0.022};
    title = fitted(title, m_facts.title, width, u(20));
    append(m_flow, Paragraph(m_facts.title, title, width), 0);
    append(m_flow, Paragraph(m_facts.line, style(11.5, "text2", 500), width), u(3));
    append(m_flow, Paragraph(m_facts.summary, style(11.5), std::min(width, u(430))), u(6));
    const LeftOutFacts without = leftOutFacts(m_plan, m_timeline, m_words);
    if (!without.areas.isEmpty()) append(m_flow, Paragraph(without.areas, style(11.5, "caution", 600), width), u(8));
    if (!without.skipped.isEmpty()) append(m_flow, Paragraph(without.skipped, style(11.5, "caution"), width), u(2));
    const double height = u(52);
    m_flow.push_back({u(12), height, false,
                      [size = QSizeF(width, height), glyph = u(13), &plan = m_plan,
                       &timeline = m_timeline](QPainter& painter, QPointF at) {
                          drawProfile(painter, QRectF(at, size), glyph, plan, timeline, std::nullopt, onPaper);
                      }});
}

/// A step in the table: number, glyph, title, technique, where, dose, pressure, and when it begins.
void Overview::appendRow(const StepFacts& facts, const std::array<double, 7>& left) {
    const double right = m_area.width();
    const auto cell = [&](const QString& text, std::size_t column, const Style& with) {
        const double end = column + 1 < left.size() ? left[column + 1] - u(8) : right;
        return Paragraph(text, with, end - left[column]);
    };
    const Style plain = style(9.5, "text2");
    const Style bold = style(9.5, "text", 600);
    const QString number = QString::number(counted(facts.ordinal));
    const std::array cells{cell(facts.title, 1, bold), cell(facts.name, 2, plain), cell(facts.where, 3, plain),
                           cell(facts.dose, 4, plain)};
    const Paragraph count(number, plain, right);
    const Paragraph begins(facts.begins, plain, right);
    int lines = 1;
    for (const Paragraph& each : cells)
        lines = std::max(lines, each.lines());
    const double line = bold.size * bold.leading;
    const double air = u(2.4);
    const double numberEnd = left[1] - u(23);
    const QRectF glyph(left[1] - u(17), (line - u(11.5)) / 2, u(11.5), u(11.5));
    const double gauge = 0.25 * pt * m_scale;
    for (int index = 0; index < lines; ++index) {
        const bool first = index == 0;
        const bool last = index + 1 == lines;
        const double height = line + (first ? air : 0) + (last ? air : 0);
        m_flow.push_back({0, height, first && lines > 1, [=](QPainter& painter, QPointF at) {
                              const double top = at.y() + (first ? air : 0);
                              if (first) {
                                  painter.setPen(QPen(ink("line"), 0.6 * pt));
                                  painter.drawLine(at, at + QPointF(right, 0));
                                  count.draw(painter, QPointF(at.x() + numberEnd - count.width(), top));
                                  drawGlyph(painter, glyph.translated(at.x(), top), facts.technique, onPaper);
                                  drawGauge(painter, QPointF(at.x() + left[5], top + line / 2), facts.pressure,
                                            facts.pressureTo, gauge, onPaper);
                                  begins.draw(painter, QPointF(at.x() + right - begins.width(), top));
                              }
                              for (std::size_t column = 0; column < cells.size(); ++column)
                                  if (index < cells[column].lines())
                                      cells[column].drawLine(painter, QPointF(at.x() + left[column + 1], top), index);
                          }});
    }
}

void Overview::layOutTable() {
    const double right = m_area.width();
    const double numbers = widthOf(QString::number(m_timeline.steps.size()), style(9.5, "text2"));
    // Left ends of: number and glyph, title, technique, where, dose, pressure, begin.
    const std::array<double, 7> left{
        0, std::max(u(11), numbers) + u(23), right * 0.3, right * 0.41, right * 0.7, right - u(92), right - u(32)};
    const Style label = style(8.5, "text3");
    const std::array labels{Paragraph(say(QT_TRANSLATE_NOOP("Handout", "Step")), label, right),
                            Paragraph(say(QT_TRANSLATE_NOOP("Handout", "Technique")), label, right),
                            Paragraph(say(QT_TRANSLATE_NOOP("Handout", "Where")), label, right),
                            Paragraph(say(QT_TRANSLATE_NOOP("Handout", "Dose")), label, right),
                            Paragraph(say(QT_TRANSLATE_NOOP("Handout", "Pressure")), label, right)};
    const Paragraph begins(say(QT_TRANSLATE_NOOP("Handout", "Begins")), label, right);
    m_flow.push_back({u(12), label.size * label.leading + u(2), true, [=](QPainter& painter, QPointF at) {
                          for (std::size_t index = 0; index < labels.size(); ++index)
                              labels[index].draw(painter, at + QPointF(left[index + 1], 0));
                          begins.draw(painter, at + QPointF(right - begins.width(), 0));
                      }});
    for (const StepFacts& facts : factsOf(m_plan, m_timeline, m_words)) {
        if (!facts.part.isEmpty()) {
            append(m_flow, Paragraph(facts.part, style(11, "text", 600), right), u(7));
            m_flow.back().keep = true;
        }
        appendRow(facts, left);
    }
}

/// What the marks of the pictures mean, in as few lines as they take.
void Overview::layOutLegend() {
    struct Entry {
        LegendMark mark;
        Paragraph text;
    };
    const Style small = style(8.8, "text2");
    const double icon = u(17);
    const double gap = u(18);
    const double line = small.size * small.leading;
    const std::array<std::pair<LegendMark, const char*>, 5> all{
        {{LegendMark::Start, QT_TRANSLATE_NOOP("Handout", "it begins")},
         {LegendMark::End, QT_TRANSLATE_NOOP("Handout", "it ends")},
         {LegendMark::Return, QT_TRANSLATE_NOOP("Handout", "light way back")},
         {LegendMark::Strands, QT_TRANSLATE_NOOP("Handout", "as many lines as pressure")},
         {LegendMark::Rim, QT_TRANSLATE_NOOP("Handout", "one repetition: thick while you work")}}};
    std::vector<std::vector<Entry>> rows;
    double used = 0;
    for (const auto& [mark, source] : all) {
        const Paragraph text(say(source), small, m_area.width() - icon);
        if (rows.empty() || used + icon + text.width() > m_area.width()) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back({mark, text});
        used += icon + text.width() + gap;
    }
    for (std::size_t index = 0; index < rows.size(); ++index)
        m_flow.push_back({index == 0 ? u(9) : u(1), line, false,
                          [row = rows[index], icon, gap, line](QPainter& painter, QPointF at) {
                              for (const Entry& entry : row) {
                                  drawLegendMark(painter, QRectF(at, QSizeF(icon * 0.75, line)), entry.mark, onPaper);
                                  entry.text.draw(painter, at + QPointF(icon, 0));
                                  at.rx() += icon + entry.text.width() + gap;
                              }
                          }});
}

void Overview::heading(Column& column, const char* source) const {
    append(column,
           Paragraph(say(source),
                     Style{.display = true, .size = u(12.5), .weight = 600, .ink = ink("text"), .leading = 1.3},
                     columnWidth()),
           u(11));
    column.back().keep = true;
}

void Overview::items(Column& column, const std::vector<RoutineFacts::Item>& list, bool tick) const {
    const double indent = tick ? u(14) : 0;
    const double width = columnWidth() - indent;
    for (const RoutineFacts::Item& item : list) {
        append(column, Paragraph(item.name, style(9.5, "text", 500), width), u(3), indent,
               [tick, box = QRectF(0, u(2.2), u(8), u(8))](QPainter& painter, QPointF at) {
                   if (!tick) return;
                   painter.setPen(QPen(ink("lineStrong"), 0.8 * pt));
                   painter.drawRoundedRect(box.translated(at), box.width() / 5, box.width() / 5);
               });
        if (!item.detail.isEmpty()) column.back().keep = true;
        append(column, Paragraph(item.detail, style(8.8, "text2"), width), 0, indent);
    }
}

void Overview::layOutColumns() {
    const double width = columnWidth();
    if (!m_facts.prepare.empty()) {
        heading(m_columns[0], QT_TRANSLATE_NOOP("Handout", "Prepare"));
        items(m_columns[0], m_facts.prepare, true);
    }
    heading(m_columns[1], QT_TRANSLATE_NOOP("Handout", "Ask first: any of these today?"));
    items(m_columns[1], m_facts.health, false);
    heading(m_columns[2], QT_TRANSLATE_NOOP("Handout", "Agree on two words"));
    items(m_columns[2], m_facts.agreed, false);
    append(m_columns[2], Paragraph(m_facts.stopRule, style(9.5, "caution", 500), width), u(6));
    if (!m_facts.aftercare.isEmpty()) {
        heading(m_columns[2], QT_TRANSLATE_NOOP("Handout", "Afterwards"));
        for (const QString& text : m_facts.aftercare)
            append(m_columns[2], Paragraph(text, style(9.2, "text2"), width), u(2.5));
    }
}

double Overview::columnsHeight() const {
    double height = 0;
    for (const Column& column : m_columns)
        height = std::max(height, heightOf(column));
    return height;
}

std::vector<PaperPage> Overview::pages() {
    std::vector<PaperPage> pages;
    double free = 0;
    while (!m_flow.empty()) {
        Column part = takeFrom(m_flow, m_area.height());
        free = m_area.height() - heightOf(part);
        pages.push_back({[part, at = m_area.topLeft()](QPainter& painter) { drawColumn(painter, part, at); }});
    }
    // The columns stand at the foot of the page; where there is little room they begin a new one.
    const double needed = columnsHeight();
    bool onSame = free - sectionGap >= needed;
    while (std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) { return !column.empty(); })) {
        if (!onSame) pages.emplace_back();
        double top = onSame ? m_area.bottom() - needed : m_area.top();
        onSame = false;
        for (std::size_t index = 0; index < m_columns.size(); ++index) {
            const QPointF at(m_area.left() + static_cast<double>(index) * (columnWidth() + columnGap), top);
            pages.back().push_back([part = takeFrom(m_columns[index], m_area.bottom() - top), at](QPainter& painter) {
                drawColumn(painter, part, at);
            });
        }
    }
    return pages;
}

} // namespace

std::vector<PaperPage> overviewPages(const PaperSheet& sheet, const session::Plan& plan,
                                     const session::Timeline& timeline, const Phrasebook& words) {
    for (const double scale : scales) {
        Overview overview(sheet, plan, timeline, words, scale);
        if (overview.fitsOnePage() || scale == scales.back()) return overview.pages();
    }
    return {};
}

} // namespace effleur::handout
