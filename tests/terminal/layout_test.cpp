#include "terminal/layout.h"

#include "support/catch.h"

#include <QStringList>

using namespace effleur::terminal;
using namespace std::chrono_literals;

TEST_CASE("clock text has minutes, two digits of seconds, and hours where there are some") {
    CHECK(clockText(0ms) == "0:00");
    CHECK(clockText(59'999ms) == "0:59");
    CHECK(clockText(245s) == "4:05");
    CHECK(clockText(2h) == "2:00:00");
    CHECK(clockText(-5s) == "0:00");
}

TEST_CASE("wrapped lines fit the page and stand under the first word") {
    QString text;
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("word%1 ").arg(i);
    const QString page = wrapped("  4:05  ", text);
    CHECK(page.endsWith('\n'));
    const QStringList lines = page.chopped(1).split('\n');
    CHECK(lines.size() > 1);
    for (const QString& line : lines) {
        CHECK(line.size() <= pageWidth);
        CHECK((line == lines.first() || line.startsWith("        word")));
    }
    CHECK(page.simplified() == "4:05 " + text.simplified());
}

TEST_CASE("a word longer than the page and an empty text are taken as they are") {
    const QString word(200, 'x');
    CHECK(wrapped("> ", word) == "> " + word + "\n");
    CHECK(wrapped("> ", "") == "> \n");
}

TEST_CASE("a routine's words can't steer the terminal") {
    CHECK(plain("a\x1b[2Jb\ac") == "a [2Jb c");
    CHECK(plain(QString(QChar(0x9b)) + "31m") == " 31m");
    CHECK(plain(QString("a") + QChar(0x202E) + "b") == "a b");
    CHECK(plain("Rücken\n\tzwei €") == "Rücken\n\tzwei €");
}
