#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Where a QML module is missing while building, or an import path is wrong, the QML compiler leaves everything to be
// interpreted and says nothing.
TEST_CASE("every QML file with expressions was compiled ahead of time") {
    const QString source = QStringLiteral(EFFLEUR_SOURCE_DIR "/src/window");
    int files = 0;
    int functions = 0;
    for (QDirIterator each(source, {"*.qml"}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        const QString room = QFileInfo(path).dir().dirName();
        const QString name = QFileInfo(path).completeBaseName() + QStringLiteral("_qml.cpp");
        INFO(path.toStdString());
        const QByteArray made =
            read(QStringLiteral(EFFLEUR_BUILT "/src/window/%1/.rcc/qmlcache/window_%1_%2").arg(room, name));
        REQUIRE_FALSE(made.isEmpty());
        const auto compiled = made.count("AOTCompiledContext *aotContext");
        if (read(path).contains("root.")) CHECK(compiled > 0);
        ++files;
        functions += int(compiled);
    }
    CHECK(files > 30);
    CHECK(functions > 10 * files);
}
