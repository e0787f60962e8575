#include "handout/facts.h"
#include "handout/files.h"
#include "handout/handout.h"
#include "handout/sheet.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace effleur::handout {

namespace {

constexpr int unitsPerInch = static_cast<int>(72 * pt);

/// The routine's title, and which page this is.
void drawFoot(QPainter& painter, const PaperSheet& sheet, const QString& title, const QString& page) {
    const Style small{.size = 9 * pt, .ink = figure::colour("text3", onPaper)};
    const Paragraph right(page, small, sheet.area().width());
    const double room = sheet.area().width() - right.width() - 20 * pt;
    const Style fit = fitted(small, title, room, 7 * pt);
    // The whole title stands on the first page.
    const Paragraph left(QFontMetricsF(fontOf(fit)).elidedText(title, Qt::ElideRight, room), fit, 1e6);
    const double foot = sheet.area().bottom() + PaperSheet::foot;
    left.draw(painter, QPointF(sheet.area().left(), foot - left.baseline()));
    right.draw(painter, QPointF(sheet.area().right() - right.width(), foot - right.baseline()));
}

} // namespace

Written writePdf(const session::Plan& plan, const phrases::Phrasebook& words, const std::filesystem::path& file,
                 Paper paper, body::RegionSet leftOut) {
    const session::Timeline timeline = session::compile(plan, {.leftOut = leftOut});
    const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    const PaperSheet sheet{size.size(QPageSize::Point) * pt};
    std::vector<PaperPage> pages = overviewPages(sheet, plan, timeline, words);
    for (PaperPage& page : cardPages(sheet, plan, timeline, words))
        pages.push_back(std::move(page));

    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const QString title = words.author(plan.routine.title);
    {
        QPdfWriter writer(&device);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Effleur"));
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, {}, QPageLayout::Point));
        QPainter painter(&writer);
        for (std::size_t index = 0; index < pages.size(); ++index) {
            if (index > 0) writer.newPage();
            for (const auto& mark : pages[index])
                mark(painter);
            drawFoot(painter, sheet, title,
                     words.say("Handout", QT_TRANSLATE_NOOP("Handout", "Effleur, page %1 of %2"))
                         .arg(QString::number(index + 1), QString::number(pages.size())));
        }
    }
    const QString problem = write(file, device.data(), words);
    if (!problem.isEmpty()) return {0, problem};
    return {static_cast<int>(pages.size()), {}};
}

} // namespace effleur::handout
