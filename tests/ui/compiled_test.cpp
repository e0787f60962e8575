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

// A file that was forgotten is compiled at every start, and nothing says so.
TEST_CASE("every QML file was made to byte code ahead of time") {
    const QString source = QStringLiteral(EFFLEUR_SOURCE_DIR "/src/window");
    int files = 0;
    for (QDirIterator each(source, {"*.qml"}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        const QString room = QFileInfo(path).dir().dirName();
        const QString name = QFileInfo(path).completeBaseName() + QStringLiteral("_qml.cpp");
        INFO(path.toStdString());
        const QByteArray made =
            read(QStringLiteral(EFFLEUR_BUILT "/src/window/%1/.rcc/qmlcache/window_%1_%2").arg(room, name));
        CHECK(made.contains("qmlData"));
        ++files;
    }
    CHECK(files > 100);
}
