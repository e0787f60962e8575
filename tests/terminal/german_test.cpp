// The terminal in the person's language.
#include "phrases/phrasebook.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace effleur;

namespace {

/// What stands between the quotes of a literal, its parts joined.
QString literal(const QString& code) {
    static const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto found = part.globalMatch(code); found.hasNext();)
        text += found.next().captured(1);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\\""), QLatin1String("\""))
        .replace(QLatin1String("\\u201C"), QString(QChar(0x201C)))
        .replace(QLatin1String("\\u201D"), QString(QChar(0x201D)));
}

} // namespace

TEST_CASE("whatever the terminal says of its own it says in German too") {
    static const QRegularExpression marked(
        QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"Terminal\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    const phrases::Phrasebook german("de");
    const QDir folder(QStringLiteral(EFFLEUR_SOURCE_DIR "/src/terminal"));
    int texts = 0;
    for (const QString& name : folder.entryList({"*.cpp"})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(file.readAll());
        for (auto found = marked.globalMatch(code); found.hasNext(); ++texts) {
            const QByteArray english = literal(found.next().captured(1)).toUtf8();
            INFO(name.toStdString() << ": " << english.toStdString());
            CHECK(german.say("Terminal", english.constData()) != QString::fromUtf8(english));
        }
        // Nothing else begins like a sentence.
        static const QRegularExpression bare(QStringLiteral("QStringLiteral\\(\"[A-Z][a-z]+ [a-z]"));
        INFO(name.toStdString());
        if (name != "command_line.cpp") CHECK_FALSE(bare.match(code).hasMatch());
    }
    CHECK(texts > 35);
}
