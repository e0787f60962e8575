#include "journal/salvage.h"

#include "journal/answers.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <algorithm>
#include <map>

namespace effleur::journal {
namespace {

const QString connection = QStringLiteral("effleur-salvage");

/// A row by its columns' names: older versions have fewer of them.
class Row {
public:
    explicit Row(const QSqlQuery& query)
        : m_record(query.record()) {}
    QString text(const char* column) const { return m_record.value(QLatin1String(column)).toString(); }
    qint64 number(const char* column) const { return m_record.value(QLatin1String(column)).toLongLong(); }
    int small(const char* column) const { return static_cast<int>(number(column)); }
    QDateTime time(const char* column) const {
        const QVariant value = m_record.value(QLatin1String(column));
        return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
    }

    /// Of a scale up to `most`; nothing where the column is not there, or was never written.
    std::optional<int> scale(const char* column, int most) const {
        const QVariant value = m_record.value(QLatin1String(column));
        return value.isNull() ? std::nullopt : std::optional(std::clamp(value.toInt(), 0, most));
    }

private:
    QSqlRecord m_record;
};

/// Every row of a table by its id, from both ends where it breaks off; false where some may be missing.
template<typename Take> bool readTable(const char* table, const Take& take) {
    for (const char* order : {"ASC", "DESC"}) {
        QSqlQuery query(QSqlDatabase::database(connection, false));
        query.setForwardOnly(true);
        if (!query.exec(
                QStringLiteral("SELECT * FROM %1 ORDER BY id %2").arg(QLatin1String(table), QLatin1String(order))))
            continue;
        while (query.next()) {
            const Row row(query);
            take(row.number("id"), row);
        }
        if (!query.lastError().isValid()) return true;
    }
    return false;
}

/// The copy that is read, with its write-ahead log; gone afterwards.
class Copy {
public:
    Copy(const QString& file, const QString& folder)
        : m_path(folder + QStringLiteral("/taking-back.sqlite")) {
        remove();
        QFile::copy(file, m_path);
        QFile::copy(file + QStringLiteral("-wal"), m_path + QStringLiteral("-wal"));
    }
    ~Copy() { remove(); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    const QString& path() const { return m_path; }

private:
    void remove() const {
        for (const char* companion : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(companion));
    }
    QString m_path;
};

SessionRecord recordOf(const Row& row) {
    return {.id = row.number("id"),
            .routine = row.text("routine"),
            .title = row.text("title"),
            .person = row.number("person"),
            .started = row.time("started"),
            .ended = row.time("ended"),
            .planned = Millis(row.number("planned")),
            .played = Millis(row.number("played")),
            .rest = Millis(row.number("rest")),
            .steps = row.small("steps"),
            .done = row.small("done"),
            .ending = endingOf(row.text("ending")).value_or(Ending::Open),
            .note = row.text("note"),
            .tense = {{row.scale("tense_before", mostTense), row.scale("tense_after", mostTense)},
                      {row.scale("giver_before", mostTense), row.scale("giver_after", mostTense)}},
            .techniques = techniquesOf(row.text("techniques")),
            .evening = {row.number("evening"), std::clamp(row.small("half"), 0, 2)}};
}

/// Tables that older versions do not have yet are missed by nobody.
bool hasTable(const char* table) {
    return QSqlDatabase::database(connection, false).tables().contains(QLatin1String(table));
}

Salvage readAll() {
    Salvage found;
    std::map<Id, Person> people;
    std::map<Id, Answers> answers;
    std::map<Id, Salvage::Session> sessions;
    std::map<Id, std::pair<Id, SessionEvent>> events;
    const bool all[]{
        readTable("people",
                  [&](Id id, const Row& row) {
                      people[id] = {id, row.text("name"), std::clamp(row.small("pressure"), 1, 3),
                                    row.text("leave_out").split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                                    row.text("notes")};
                  }),
        !hasTable("answers") ||
            readTable(
                "answers",
                [&](Id id, const Row& row) {
                    answers[id] = {row.number("person"), yesOf(row.text("yes")), row.time("given"), row.time("agreed")};
                }),
        readTable("sessions", [&](Id id, const Row& row) { sessions[id].record = recordOf(row); }),
        readTable("events", [&](Id id, const Row& row) {
            if (const auto what = happeningOf(row.text("what")))
                events[id] = {row.number("session"),
                              {session::Position{session::Millis(row.number("at"))}, row.text("step"), *what,
                               row.small("before"), row.small("after"), row.text("step_title"),
                               row.text("areas").split(QLatin1Char('\n'), Qt::SkipEmptyParts)}};
        })};
    for (auto& [id, event] : events)
        if (const auto owner = sessions.find(event.first); owner != sessions.end())
            owner->second.events.push_back(std::move(event.second));
    for (auto& [id, person] : people)
        found.people.push_back(std::move(person));
    for (auto& [id, each] : answers)
        if (each.given.isValid()) found.answers.push_back(each);
    for (auto& [id, session] : sessions)
        if (session.record.started.isValid()) found.sessions.push_back(std::move(session));
    found.whole = std::all_of(std::begin(all), std::end(all), [](bool each) { return each; });
    return found;
}

} // namespace

Salvage salvage(const QString& file, const QString& folder) {
    const Copy copy(file, folder);
    Salvage found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(copy.path());
        if (database.open()) found = readAll();
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return found;
}

QStringList setAsideIn(const QString& folder) {
    QStringList files;
    // By number, which is one larger each time.
    for (const QFileInfo& each : QDir(folder).entryInfoList({QStringLiteral("journal-damaged-*.sqlite")}, QDir::Files))
        files += each.filePath();
    std::sort(files.begin(), files.end(), [](const QString& one, const QString& other) {
        return std::pair(one.size(), one) < std::pair(other.size(), other);
    });
    return files;
}

} // namespace effleur::journal
