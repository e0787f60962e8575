#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace effleur::test {

/// What SQLite itself says of a database file: "ok", or what is broken.
inline QString integrityOf(const QString& path) {
    QString answer;
    {
        auto database = QSqlDatabase::addDatabase("QSQLITE", "integrity");
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query("PRAGMA integrity_check", database);
        if (query.next()) answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase("integrity");
    return answer;
}

} // namespace effleur::test
