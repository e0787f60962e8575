#include "terminal/exports.h"

#include "handout/handout.h"
#include "phrases/phrasebook.h"
#include "terminal/audio_export.h"
#include "terminal/reports.h"
#include "terminal/words.h"

#include <QFile>

namespace effleur::terminal {
namespace {

/// Says how many there are of what was written, or why there are none.
bool tell(const handout::Written& written, const std::filesystem::path& where, const QString& one, const QString& many,
          Host& host) {
    if (!written.problem.isEmpty()) {
        host.complain(written.problem + QLatin1Char('\n'));
        return false;
    }
    host.print(
        QStringLiteral("%1: %2 %3\n")
            .arg(QFile::decodeName(where.c_str()), QString::number(written.count), written.count == 1 ? one : many));
    return true;
}

/// The regions that are named by their ids; nothing where one is unknown, which is said.
std::optional<body::RegionSet> areasOf(const QStringList& ids, const body::BodyMap& map,
                                       const phrases::Phrasebook& book, Host& host) {
    QStringList known;
    for (const body::Region& region : map.regions)
        known << QString::fromStdString(region.id);
    body::RegionSet areas;
    for (const QString& id : ids) {
        const qsizetype region = known.indexOf(id);
        if (region < 0) {
            host.complain(words(book, QT_TRANSLATE_NOOP("Terminal", "There is no area \"%1\". There are: %2.\n"))
                              .arg(id, known.join(QStringLiteral(", "))));
            return std::nullopt;
        }
        areas |= body::RegionSet::of(static_cast<std::size_t>(region));
    }
    return areas;
}

} // namespace

bool draws(const Export& request) {
    return !request.pdf.empty() || !request.storyboard.empty();
}

int exportTo(const Export& request, const Surroundings& surroundings, Host& host) {
    auto reading = readWithMap(request.file, surroundings, host);
    if (!reading) return foundErrors;
    const phrases::Phrasebook book(surroundings.language, QString::fromStdString(reading->routine.language));
    const auto plan = session::plan(std::move(reading->routine), std::move(reading->map));
    const auto leftOut = areasOf(request.leftOut, plan.map, book, host);
    if (!leftOut) return misused;
    bool well = true;
    if (!request.pdf.empty())
        well = tell(handout::writePdf(plan, book, request.pdf, request.paper, *leftOut), request.pdf,
                    words(book, QT_TRANSLATE_NOOP("Terminal", "page")),
                    words(book, QT_TRANSLATE_NOOP("Terminal", "pages")), host);
    if (!request.storyboard.empty())
        well = tell(handout::writeStoryboard(plan, book, request.storyboard, request.size, *leftOut),
                    request.storyboard, words(book, QT_TRANSLATE_NOOP("Terminal", "picture")),
                    words(book, QT_TRANSLATE_NOOP("Terminal", "pictures")), host) &&
               well;
    if (!request.audio.empty() || request.transcript)
        well = exportAudio(request, plan, *leftOut, book, surroundings, host) && well;
    return well ? allWell : foundErrors;
}

} // namespace effleur::terminal
