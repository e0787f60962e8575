#include "app/paper_writer.h"

#include "handout/handout.h"

#include <QLocale>

namespace effleur::app {

QString PdfWriter::write(const session::Plan& plan, const QString& language, const std::filesystem::path& file) {
    const phrases::Phrasebook words(language, QString::fromStdString(plan.routine.language));
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return handout::writePdf(plan, words, file, letter ? handout::Paper::Letter : handout::Paper::A4).problem;
}

} // namespace effleur::app
