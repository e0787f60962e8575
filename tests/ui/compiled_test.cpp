#include "support/catch.h"

#include <QDirIterator>
#include <QFile>

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Where a QML module is missing while building, or an import path is wrong, the QML compiler leaves everything to be
// interpreted and says nothing.
TEST_CASE("every QML file with expressions was compiled ahead of time") {
    const QString source = QStringLiteral(EFFLEUR_SOURCE_DIR "/src/ui");
    int files = 0;
    int functions = 0;
    for (QDirIterator each(source, {"*.qml"}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        const QString name = path.mid(source.size() + 1).replace(".qml", "_qml.cpp");
        INFO(name.toStdString());
        QByteArray made = read(QStringLiteral(EFFLEUR_QML_CACHE "/ui_") + name);
        if (made.isEmpty()) // newer Qt keeps all in one folder
            made = read(QStringLiteral(EFFLEUR_QML_CACHE "/ui_") + QString(name).replace('/', '_'));
        REQUIRE_FALSE(made.isEmpty());
        const auto compiled = made.count("AOTCompiledContext *aotContext");
        if (read(path).contains("root.")) CHECK(compiled > 0);
        ++files;
        functions += int(compiled);
    }
    CHECK(files > 30);
    CHECK(functions > 10 * files);
}
