// What a person reads is there in every shipped language: a text without its translation would be English among German.
#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace {

const QString root = QStringLiteral(EFFLEUR_SOURCE_DIR);

QByteArray bytesOf(const QString& file) {
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

/// The texts that a catalogue translates, by their context.
QHash<QString, QSet<QString>> translated(const QString& catalogue) {
    QHash<QString, QSet<QString>> texts;
    QXmlStreamReader reader(bytesOf(catalogue));
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("name"))
            context = reader.readElementText();
        else if (reader.name() == QLatin1String("source"))
            texts[context].insert(reader.readElementText());
    }
    REQUIRE_FALSE(reader.hasError());
    return texts;
}

/// A literal of C++ or QML, which may go on in a second one, as the text that it means.
QString meant(const QString& literals) {
    static const QRegularExpression one(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    static const QRegularExpression escape(QStringLiteral(R"re(\\(u[0-9a-fA-F]{4}|.))re"));
    QString text;
    for (auto each = one.globalMatch(literals); each.hasNext();) {
        const QString written = each.next().captured(1);
        qsizetype from = 0;
        for (auto at = escape.globalMatch(written); at.hasNext();) {
            const auto sign = at.next();
            text += written.mid(from, sign.capturedStart() - from);
            const QString what = sign.captured(1);
            text += what == QLatin1String("n") ? QStringLiteral("\n")
                    : what.size() == 5         ? QString(QChar(what.mid(1).toUShort(nullptr, 16)))
                                               : what;
            from = sign.capturedEnd();
        }
        text += written.mid(from);
    }
    return text;
}

QStringList filesIn(const QString& ending) {
    QStringList files;
    for (QDirIterator at(root + "/src", {ending}, QDir::Files, QDirIterator::Subdirectories); at.hasNext();)
        files << at.next();
    REQUIRE(files.size() > 20);
    return files;
}

const QString german = root + QStringLiteral("/resources/translations/effleur_de.ts");

} // namespace

TEST_CASE("every text of a screen has its German, under the screen's own name") {
    const auto texts = translated(german);
    const QRegularExpression call(QStringLiteral(R"re(qsTr\(("(?:[^"\\]|\\.)*"))re"));
    int seen = 0;
    for (const QString& file : filesIn("*.qml")) {
        const QString screen = QFileInfo(file).completeBaseName();
        const QString written = QString::fromUtf8(bytesOf(file));
        for (auto at = call.globalMatch(written); at.hasNext(); ++seen) {
            const QString text = meant(at.next().captured(1));
            INFO(screen.toStdString() << ": " << text.toStdString());
            CHECK(texts[screen].contains(text));
        }
    }
    CHECK(seen > 200);
}

TEST_CASE("every text that the program itself makes has its German") {
    QSet<QString> known;
    for (const auto& texts : translated(german))
        known += texts;
    const QRegularExpression call(
        QStringLiteral(R"re(\b(?:tr|QT_TR_NOOP|QT_TRANSLATE_NOOP)\(\s*(?:"\w+",\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    int seen = 0;
    for (const QString& file : filesIn("*.cpp")) {
        const QString written = QString::fromUtf8(bytesOf(file));
        for (auto at = call.globalMatch(written); at.hasNext(); ++seen) {
            const QString text = meant(at.next().captured(1));
            INFO(file.toStdString() << ": " << text.toStdString());
            CHECK(known.contains(text));
        }
    }
    CHECK(seen > 300);
}
