#include "journal/database.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <atomic>

namespace effleur::journal {
namespace {

/// What leads from each version of the tables to the next; the present version is their number.
const std::vector<std::vector<Statement>>& migrations() {
    static const std::vector<std::vector<Statement>> all{
        {{"CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
          " pressure INTEGER NOT NULL CHECK (pressure BETWEEN 1 AND 3), leave_out TEXT NOT NULL, notes TEXT NOT NULL)"},
         {"CREATE TABLE sessions (id INTEGER PRIMARY KEY, routine TEXT NOT NULL, title TEXT NOT NULL,"
          " person INTEGER REFERENCES people ON DELETE SET NULL, started INTEGER NOT NULL, ended INTEGER,"
          " planned INTEGER NOT NULL, played INTEGER NOT NULL, ending TEXT NOT NULL, note TEXT NOT NULL)"},
         {"CREATE INDEX sessions_by_start ON sessions (started)"},
         {"CREATE INDEX sessions_by_person ON sessions (person)"},
         {"CREATE TABLE events (id INTEGER PRIMARY KEY,"
          " session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,"
          " at INTEGER NOT NULL, step TEXT NOT NULL, what TEXT NOT NULL)"},
         {"CREATE INDEX events_by_session ON events (session)"},
         {"CREATE TABLE checkpoint (id INTEGER PRIMARY KEY CHECK (id = 1), routine_file TEXT NOT NULL,"
          " routine_hash BLOB NOT NULL, record INTEGER REFERENCES sessions ON DELETE SET NULL,"
          " played INTEGER NOT NULL, session BLOB NOT NULL, saved INTEGER NOT NULL)"}},
        // What a session came to, the pressures of its events, and the routine that a checkpoint goes on with.
        {{"ALTER TABLE sessions ADD COLUMN rest INTEGER NOT NULL DEFAULT 0"},
         {"ALTER TABLE sessions ADD COLUMN steps INTEGER NOT NULL DEFAULT 0"},
         {"ALTER TABLE sessions ADD COLUMN done INTEGER NOT NULL DEFAULT 0"},
         {"ALTER TABLE events ADD COLUMN before INTEGER NOT NULL DEFAULT 0"},
         {"ALTER TABLE events ADD COLUMN after INTEGER NOT NULL DEFAULT 0"},
         {"ALTER TABLE checkpoint ADD COLUMN routine_text BLOB NOT NULL DEFAULT ''"}},
        // What a step was called.
        {{"ALTER TABLE events ADD COLUMN step_title TEXT NOT NULL DEFAULT ''"}},
        // Which areas were left out.
        {{"ALTER TABLE events ADD COLUMN areas TEXT NOT NULL DEFAULT ''"}},
        // What was answered before the last session.
        {{"CREATE TABLE answers (id INTEGER PRIMARY KEY, person INTEGER UNIQUE REFERENCES people ON DELETE CASCADE,"
          " yes TEXT NOT NULL, given INTEGER NOT NULL, agreed INTEGER)"}},
        // How tense both were, and how long each technique took.
        {{"ALTER TABLE sessions ADD COLUMN tense_before INTEGER CHECK (tense_before BETWEEN 0 AND 10)"},
         {"ALTER TABLE sessions ADD COLUMN tense_after INTEGER CHECK (tense_after BETWEEN 0 AND 10)"},
         {"ALTER TABLE sessions ADD COLUMN giver_before INTEGER CHECK (giver_before BETWEEN 0 AND 10)"},
         {"ALTER TABLE sessions ADD COLUMN giver_after INTEGER CHECK (giver_after BETWEEN 0 AND 10)"},
         {"ALTER TABLE sessions ADD COLUMN techniques TEXT NOT NULL DEFAULT ''"}},
        // Which two sessions belong together, and the evening of two that is under way.
        {{"ALTER TABLE sessions ADD COLUMN evening INTEGER NOT NULL DEFAULT 0"},
         {"ALTER TABLE sessions ADD COLUMN half INTEGER NOT NULL DEFAULT 0 CHECK (half BETWEEN 0 AND 2)"},
         {"CREATE TABLE evening (id INTEGER PRIMARY KEY CHECK (id = 1), standing BLOB NOT NULL)"}}};
    return all;
}

/// Names every column that the journal uses: fails where a file is sound but not ours.
const char* const everyColumn =
    "SELECT people.id, name, pressure, leave_out, notes, sessions.id, routine, title, sessions.person, started, ended, "
    "planned,"
    " sessions.played, ending, note, rest, steps, done, tense_before, tense_after, giver_before, giver_after,"
    " techniques, sessions.evening, half, events.id, events.session, at, step, what, before, after, "
    "step_title, areas,"
    " checkpoint.id, routine_file, routine_text, routine_hash, record, checkpoint.played, checkpoint.session, saved,"
    " answers.id, answers.person, yes, given, agreed, evening.id, standing"
    " FROM people, sessions, events, checkpoint, answers, evening LIMIT 0";

/// SQLite's result codes (sqlite.org/rescode.html).
Trouble troubleOf(int code) {
    constexpr int sharedMemorySize = 10 | (19 << 8);
    if (code == sharedMemorySize) return Trouble::Full;
    switch (code & 0xff) {
    case 1:  // SQLITE_ERROR: our statements are right, so the tables are not ours
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Trouble::Damaged;
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL
        return Trouble::Locked;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return Trouble::NoPlace;
    case 13: // SQLITE_FULL
        return Trouble::Full;
    case 19: // SQLITE_CONSTRAINT: what was to be written is at fault, not the file
        return Trouble::None;
    default: return Trouble::Unusable;
    }
}

} // namespace

Database::Database(const QString& folder)
    : m_folder(folder)
    , m_users(folder + "/journal.lock") {
    static std::atomic<int> connections = 0;
    m_connection = "effleur-journal-" + QString::number(++connections);
    if (!QDir().mkpath(folder)) {
        m_trouble = Trouble::NoPlace;
        return;
    }
    m_users.take(FileLock::Kind::Shared);
    m_open = open();
    if (!m_open && (m_trouble == Trouble::Damaged || m_trouble == Trouble::Unusable)) {
        close(); // what passes has passed; what is damaged still is
        m_open = open();
    }
    if (!m_open && m_trouble == Trouble::Damaged) {
        close();
        if (putAside()) m_open = open();
    }
    if (!m_open) close();
}

Database::~Database() {
    close();
}

QString Database::path() const {
    return m_folder + "/journal.sqlite";
}

bool Database::open() {
    m_trouble = Trouble::None;
    m_outlasts = Outlasts::Kill;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", m_connection);
        database.setDatabaseName(path());
        database.setConnectOptions("QSQLITE_BUSY_TIMEOUT=50");
        if (!database.open()) {
            note(database.lastError());
            return false;
        }
    }
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    if (!isSound()) return false;
    const auto version = value("PRAGMA user_version");
    if (!version) return false;
    const std::size_t present = migrations().size();
    if (version->toUInt() > present) m_trouble = Trouble::Newer;
    if (version->toUInt() > present || (version->toUInt() == present && !run({everyColumn}))) return false;
    for (const char* setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON",
                                "PRAGMA secure_delete = ON"})
        if (!value(setting) && m_trouble != Trouble::None) return false;
    m_open = true;
    return bringUpToDate(version->toUInt());
}

bool Database::isSound() {
    bool failed = false;
    bool damaged = false;
    auto query = run({"PRAGMA quick_check"});
    while (query && query->next()) {
        // A page that could not be had is told among the damages, with the reason's code.
        static const QRegularExpression unread("error code=(\\d+)");
        const QString line = query->value(0).toString();
        const auto code = unread.match(line);
        if (code.hasMatch() && troubleOf(code.captured(1).toInt()) != Trouble::Damaged)
            failed = true;
        else if (line != "ok")
            damaged = true;
    }
    if (!query) return false;
    if (query->lastError().isValid()) note(query->lastError());
    if (m_trouble == Trouble::None && failed) m_trouble = Trouble::Unusable;
    if (m_trouble == Trouble::None && damaged) m_trouble = Trouble::Damaged;
    return m_trouble == Trouble::None;
}

/// Writes the version even where it stands already: a full or locked disk is told at once, and reading goes on.
bool Database::bringUpToDate(std::size_t version) {
    const std::size_t present = migrations().size();
    std::vector<Statement> steps;
    for (std::size_t each = version; each < present; ++each)
        steps.insert(steps.end(), migrations()[each].begin(), migrations()[each].end());
    steps.push_back({"PRAGMA user_version = " + QString::number(present)});
    return write(Outlasts::Kill, steps) || (version == present && m_trouble != Trouble::Damaged);
}

void Database::close() {
    m_open = false;
    if (QSqlDatabase::contains(m_connection)) QSqlDatabase::removeDatabase(m_connection);
}

bool Database::putAside() {
    const bool alone = m_users.take(FileLock::Kind::Exclusive);
    const bool done = alone && moveAside();
    m_users.take(FileLock::Kind::Shared);
    return done;
}

bool Database::moveAside() {
    const auto nameOf = [this](int number) {
        return m_folder + "/journal-damaged-" + QString::number(number) + ".sqlite";
    };
    int number = 1;
    while (QFile::exists(nameOf(number)))
        ++number;
    // The log goes first: killed in between, it must not meet a new journal.
    for (const char* companion : {"-wal", "-shm"})
        QFile::rename(path() + companion, nameOf(number) + companion);
    if (!QFile::rename(path(), nameOf(number))) return false;
    m_setAside = nameOf(number);
    return true;
}

std::optional<QSqlQuery> Database::run(const Statement& statement) {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement.sql);
    for (const QVariant& bound : statement.values) {
        const bool nullText = bound.userType() == QMetaType::QString && bound.toString().isNull();
        const bool nullBytes = bound.userType() == QMetaType::QByteArray && bound.toByteArray().isNull();
        query.addBindValue(nullText ? QVariant(QString("")) : nullBytes ? QVariant(QByteArray("")) : bound);
    }
    done = done && query.exec();
    if (!done) {
        note(query.lastError());
        return std::nullopt;
    }
    return query;
}

std::optional<QVariant> Database::value(const QString& sql) {
    auto query = run({sql});
    if (!query || !query->next()) return std::nullopt;
    return query->value(0);
}

bool Database::read(const Statement& statement, const std::function<void(const QSqlQuery&)>& row) {
    if (!m_open) return false;
    auto query = run(statement);
    if (!query) return false;
    while (query->next())
        row(*query);
    if (!query->lastError().isValid()) return true;
    note(query->lastError());
    return false;
}

std::optional<Database::Written> Database::write(Outlasts outlasts, const std::vector<Statement>& statements) {
    if (!m_open) return std::nullopt;
    if (outlasts != m_outlasts) {
        // Without a flush at each commit a killed process loses nothing; only a power cut can take the last ones.
        run({outlasts == Outlasts::PowerCut ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"});
        m_outlasts = outlasts;
    }
    if (!run({"BEGIN IMMEDIATE"})) return std::nullopt;
    Written written;
    bool done = true;
    for (const Statement& statement : statements) {
        const auto query = run(statement);
        done = done && query;
        if (!done) break;
        written = {query->lastInsertId().toLongLong(), query->numRowsAffected()};
    }
    done = done && run({"COMMIT"});
    if (!done) {
        const Trouble reason = m_trouble;
        run({"ROLLBACK"});
        m_trouble = reason;
        return std::nullopt;
    }
    m_trouble = Trouble::None;
    return written;
}

bool Database::forget(bool pack) {
    if (!m_open || (pack && !run({"VACUUM"}))) return false;
    const auto busy = value("PRAGMA wal_checkpoint(TRUNCATE)");
    return busy && busy->toInt() == 0;
}

void Database::note(const QSqlError& error) {
    ++m_failures;
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    const Trouble trouble = known ? troubleOf(code) : Trouble::Unusable;
    if (trouble != Trouble::None) m_trouble = trouble;
}

} // namespace effleur::journal
