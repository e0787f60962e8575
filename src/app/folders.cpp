#include "app/folders.h"

#include <QFile>
#include <QStandardPaths>

namespace effleur::app {

namespace {

QString in(QStandardPaths::StandardLocation location, const char* name) {
    return QStandardPaths::writableLocation(location) + QLatin1Char('/') + QLatin1String(name);
}

std::filesystem::path pathOf(const QString& name) {
    return QFile::encodeName(name).toStdString();
}

} // namespace

Folders ownFolders() {
    return {.settings = in(QStandardPaths::GenericConfigLocation, "effleur/settings.ini"),
            .journal = in(QStandardPaths::GenericDataLocation, "effleur"),
            .speech = in(QStandardPaths::GenericCacheLocation, "effleur/speech"),
            .documents = pathOf(in(QStandardPaths::DocumentsLocation, "Effleur")),
            .music = pathOf(in(QStandardPaths::MusicLocation, "Effleur"))};
}

} // namespace effleur::app
