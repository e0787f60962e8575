#include "commands/key_map.h"

#include "support/catch.h"

#include <QFile>
#include <algorithm>

using namespace effleur::commands;

namespace {

/// The rows of a table of keys: of the commands whose place is one of these.
QString rowsOf(std::initializer_list<Place> places) {
    const KeyMap keys;
    QStringList rows;
    QString before;
    for (const Command& command : commands()) {
        const bool here = std::find(places.begin(), places.end(), command.place) != places.end();
        const QString what = QString::fromLatin1(command.what);
        if (!here || what.isEmpty()) continue;
        QString names = keys.keyNames(command.action, Place::Anywhere).join(QStringLiteral(", "));
        if (command.acts == Acts::OnHold) names.prepend(QStringLiteral("hold "));
        if (what == before)
            rows.last().replace(QStringLiteral(" | ") + what,
                                QStringLiteral(", ") + names + QStringLiteral(" | ") + what);
        else
            rows << QStringLiteral("| %1 | %2 |").arg(names, what);
        before = what;
    }
    return rows.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the README lists the keys of the table of commands") {
    QFile file(QStringLiteral(EFFLEUR_SOURCE_DIR "/README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    const QString tables[] = {rowsOf({Place::Guiding, Place::Menued, Place::Session, Place::Anywhere}),
                              rowsOf({Place::Console}), rowsOf({Place::Library, Place::Listed}),
                              rowsOf({Place::History}), rowsOf({Place::ForTwo})};
    for (const QString& table : tables) {
        INFO("the table should read:\n" << table.toStdString());
        CHECK(readme.contains(QStringLiteral("|---|---|\n") + table + QLatin1Char('\n')));
    }
}
