#pragma once

#include "journal/file_lock.h"
#include "journal/journal.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <functional>

namespace effleur::journal {

struct Statement {
    QString sql;
    QVariantList values; ///< null strings are written as empty ones; an invalid value is NULL
};

/// What a write outlasts.
enum class Outlasts : std::uint8_t { Kill, PowerCut };

/// The journal's SQLite file: opened, checked, brought to the present tables. Statements are prepared; a failed one
/// notes its trouble. The file is set aside only where two looks, each with a connection of its own, prove it damaged,
/// and no other program has it open: a read that fails proves nothing.
class Database {
public:
    explicit Database(const QString& folder);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    bool isOpen() const { return m_open; }
    Trouble trouble() const { return m_trouble; }
    int failures() const { return m_failures; } ///< statements that failed so far
    const QString& folder() const { return m_folder; }
    const QString& setAside() const { return m_setAside; }

    /// Gives every row to `row`; false where not all could be read.
    bool read(const Statement& statement, const std::function<void(const QSqlQuery&)>& row);

    struct Written {
        Id last = 0;  ///< the row last inserted
        int rows = 0; ///< touched by the last statement
    };
    /// Runs all statements as one transaction, or none of them.
    std::optional<Written> write(Outlasts outlasts, const std::vector<Statement>& statements);

    /// Leaves nothing of removed rows in the write-ahead log; `pack` shrinks the file too.
    bool forget(bool pack);

private:
    QString path() const;
    bool open();
    /// What SQLite's own check says of the file; false where it could not look.
    bool isSound();
    bool bringUpToDate(std::size_t version);
    void close();
    bool putAside();
    bool moveAside();
    std::optional<QSqlQuery> run(const Statement& statement);
    /// First column of the first row.
    std::optional<QVariant> value(const QString& sql);
    void note(const QSqlError& error);

    QString m_folder;
    QString m_connection;
    QString m_setAside;
    Outlasts m_outlasts = Outlasts::Kill;
    Trouble m_trouble = Trouble::None;
    int m_failures = 0;
    bool m_open = false;
    FileLock m_users; ///< shared by every program that has the journal open
};

} // namespace effleur::journal
