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

} // namespace

bool draws(const Export& request) {
    return !request.pdf.empty() || !request.storyboard.empty();
}

int exportTo(const Export& request, const Surroundings& surroundings, Host& host) {
    auto reading = readWithMap(request.file, surroundings, host);
    if (!reading) return foundErrors;
    const phrases::Phrasebook book(surroundings.language, QString::fromStdString(reading->routine.language));
    const auto plan = session::plan(std::move(reading->routine), std::move(reading->map));
    bool well = true;
    if (!request.pdf.empty())
        well = tell(handout::writePdf(plan, book, request.pdf, request.paper), request.pdf,
                    words(book, QT_TRANSLATE_NOOP("Terminal", "page")),
                    words(book, QT_TRANSLATE_NOOP("Terminal", "pages")), host);
    if (!request.storyboard.empty())
        well = tell(handout::writeStoryboard(plan, book, request.storyboard, request.size), request.storyboard,
                    words(book, QT_TRANSLATE_NOOP("Terminal", "picture")),
                    words(book, QT_TRANSLATE_NOOP("Terminal", "pictures")), host) &&
               well;
    if (!request.audio.empty() || request.transcript)
        well = exportAudio(request, plan, book, surroundings, host) && well;
    return well ? allWell : foundErrors;
}

} // namespace effleur::terminal
