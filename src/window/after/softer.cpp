#include "window/after/softer.h"

#include "files/files.h"
#include "library/library.h"
#include "routine/routine.h"
#include "session/tally.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace effleur::window::after {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Softer", source);
}

std::string numbered(const std::string& text, const char* between, int number) {
    return number == 1 ? text : text + between + std::to_string(number);
}

} // namespace

QString writeSofter(const session::Plan& plan, const session::Adjustments& adjustments,
                    const std::filesystem::path& folder) {
    const QString place = QString::fromStdString(folder.string());
    QString failed = tr("The softer version could not be written to %1.").arg(QDir::toNativeSeparators(place));
    if (folder.empty() || !QDir().mkpath(place)) return failed;
    routine::Routine made = session::softened(plan, adjustments);
    const std::string id = made.id + "-softer";
    int number = 1;
    const auto file = [&] {
        return place + QLatin1Char('/') + QString::fromStdString(numbered(id, "-", number)) + ".routine.json";
    };
    while (QFile::exists(file()))
        ++number;
    made.id = numbered(id, "-", number);
    for (auto& [language, title] : made.title.byLanguage)
        title = numbered(title.append(language == "de" ? ", sanfter" : ", softer"), " ", number);
    const std::string text = plan.document.empty() ? library::write(made) : library::patch(plan.document, made);
    if (files::store(QFile::encodeName(file()).toStdString(), text)) return failed;
    return tr("Saved as %1 in your routines.").arg(QString::fromStdString(made.title.in(made.language, made.language)));
}

} // namespace effleur::window::after
