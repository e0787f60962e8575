// What was shown as kept is kept: the program's homes closed, killed, filled and unreadable at random moments.
#include "record/settings.h"
#include "support/showcase.h"
#include "window/after/history_model.h"
#include "window/people/people_model.h"

#include "support/catch.h"
#include "support/shipped.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>
#include <atomic>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window::after;
using namespace effleur::window::people;
using journal::Id;

// The disk as it sometimes is: the C library's own calls, for files below one folder, in a process that wants it.
namespace {

struct Disk {
    const char* folder = nullptr; ///< null = as it is
    int readsToGo = -1;           ///< until a read fails; -1 = none does
    int badReads = 0;             ///< so many of them
    int writesToGo = -1;          ///< until the disk is full; -1 = it is not
    int callsToKill = -1;         ///< what changes the disk, until the process is killed in the midst of it
} disk;
bool flushes = true; ///< a process that is killed takes no machine with it: what was written is there

bool isOurs(int descriptor) {
    if (!disk.folder) return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = readlink(link, path, sizeof path);
    const auto wanted = std::strlen(disk.folder);
    return length >= ssize_t(wanted) && std::memcmp(path, disk.folder, wanted) == 0;
}

template<typename Call> Call next(const char* name) {
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

bool failsToRead(int descriptor) {
    if (disk.readsToGo < 0 || !isOurs(descriptor)) return false;
    if (disk.readsToGo > 0) return --disk.readsToGo, false;
    if (disk.badReads-- <= 0) return disk.readsToGo = -1, false;
    errno = EIO;
    return true;
}

/// Whether the process dies in this call.
bool dies() {
    return disk.folder && disk.callsToKill >= 0 && disk.callsToKill-- == 0;
}

bool isFull() {
    if (!disk.folder || disk.writesToGo < 0) return false;
    if (disk.writesToGo > 0) return --disk.writesToGo, false;
    errno = ENOSPC;
    return true;
}

/// A write that may be cut off by the end of the process, or of the disk.
template<typename Call> ssize_t writes(int descriptor, size_t count, const Call& real) {
    if (!isOurs(descriptor)) return real(count);
    if (dies()) {
        real(count / 2);
        std::raise(SIGKILL);
    }
    return isFull() ? -1 : real(count);
}

template<typename Call> int changes(const Call& real) {
    if (dies()) std::raise(SIGKILL);
    return real();
}

} // namespace

extern "C" {
ssize_t read(int descriptor, void* to, size_t count) {
    static const auto real = next<ssize_t (*)(int, void*, size_t)>("read");
    return failsToRead(descriptor) ? -1 : real(descriptor, to, count);
}
ssize_t pread64(int descriptor, void* to, size_t count, off64_t offset) {
    static const auto real = next<ssize_t (*)(int, void*, size_t, off64_t)>("pread64");
    return failsToRead(descriptor) ? -1 : real(descriptor, to, count, offset);
}
ssize_t write(int descriptor, const void* from, size_t count) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    return writes(descriptor, count, [&](size_t part) { return real(descriptor, from, part); });
}
ssize_t pwrite64(int descriptor, const void* from, size_t count, off64_t offset) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return writes(descriptor, count, [&](size_t part) { return real(descriptor, from, part, offset); });
}
int rename(const char* from, const char* to) noexcept {
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    return changes([&] { return real(from, to); });
}
int unlink(const char* path) noexcept {
    static const auto real = next<int (*)(const char*)>("unlink");
    return changes([&] { return real(path); });
}
int fsync(int descriptor) {
    static const auto real = next<int (*)(int)>("fsync");
    return flushes ? real(descriptor) : 0;
}
int fdatasync(int descriptor) {
    static const auto real = next<int (*)(int)>("fdatasync");
    return flushes ? real(descriptor) : 0;
}
}

namespace {

constexpr int sequences = 1'000;
constexpr int mostSteps = 10;

enum class Kind { AddPerson, Notes, RemovePerson, AddSession, Note, RemoveSession, RemoveAll, Undo, Export, Setting };

/// What a program of its own did, as its screens show it; seen by both processes.
struct Step {
    Kind kind = Kind::AddPerson;
    int target = 0; ///< whom it is about: the number in the name
    int number = 0; ///< what was written tells it
    enum Outcome { Tried, Kept, Refused } outcome = Tried;
    char path[256] = {};   ///< of an export
    bool undoable = false; ///< what was removed is offered to be had back
    bool vanished = false; ///< the screens lost somebody whom nobody removed
};
struct Log {
    std::atomic<int> steps = 0;
    Step step[mostSteps];
};

int numberIn(const QString& name) {
    return name.section(QLatin1Char(' '), 1).toInt();
}

QString noted(int number) {
    return QStringLiteral("note %1 ").arg(number).repeated(1 + number % 400);
}

Settings changedBy(Settings settings, int number) {
    switch (number % 4) {
    case 0: settings.countIn = 4 + number % 6; break; // never what they are at first
    case 1: settings.notesSize = 23 + number % 20; break;
    case 2: settings.sound.device = QStringLiteral("device %1").arg(number); break;
    default: settings.keys[QStringLiteral("Next")] = {QStringLiteral("J"), QStringLiteral("F%1").arg(1 + number % 9)};
    }
    return settings;
}

/// One run of the program on a home: its screens' models, and a hand.
class Run {
public:
    Run(const QString& home, Log& log, std::uint32_t seed, int number)
        : m_log(log)
        , m_random(seed)
        , m_number(number)
        , m_folder(home + "/data")
        , m_journal(m_folder)
        , m_kept(home + "/settings.ini")
        , m_settings(m_kept.value()) {
        QObject::connect(&m_people, &PeopleModel::failed, [this] { m_failed = true; });
        QObject::connect(&m_people, &PeopleModel::removed, &m_history, &HistoryModel::remember);
        QObject::connect(&m_people, &PeopleModel::removed, &m_history, &HistoryModel::reload);
        QObject::connect(&m_history, &HistoryModel::removedAll, &m_people, &PeopleModel::reload);
        QObject::connect(&m_history, &HistoryModel::putBack, &m_people, &PeopleModel::reload);
        QObject::connect(&m_history, &HistoryModel::removed, [this] { m_undoable = true; });
        QObject::connect(&m_history, &HistoryModel::said, [this](const QString& notice) { m_said = notice; });
        m_people.keepIn(&m_journal, test::classic().map);
        m_history.keepIn(
            &m_journal, [] { return QDate(2026, 11, 25); }, (home + "/documents").toStdString());
        m_history.reload();
    }

    void go() {
        const int steps = 2 + below(mostSteps - 2);
        for (int step = 0; step < steps; ++step) {
            const int people = m_people.rows()->rowCount();
            const int sessions = m_history.rows()->rowCount();
            Step& now = m_log.step[m_log.steps];
            now = Step{.kind = Kind(below(10)), .number = ++m_number};
            if (now.kind == Kind::RemoveAll && below(4) != 0) now.kind = Kind::AddSession;
            aim(now);
            ++m_log.steps;
            trouble();
            m_failed = m_undoable = false;
            m_said.clear();
            const bool kept = act(now);
            now.vanished = now.kind != Kind::RemovePerson && now.kind != Kind::RemoveAll &&
                           now.kind != Kind::RemoveSession &&
                           (m_people.rows()->rowCount() < people || m_history.rows()->rowCount() < sessions);
            now.undoable = m_undoable;
            now.outcome = kept ? Step::Kept : Step::Refused;
            disk.readsToGo = disk.writesToGo = -1;
        }
    }

private:
    int below(int most) { return int(m_random() % std::uint32_t(most)); }

    /// Half of the steps meet no trouble.
    void trouble() {
        switch (below(6)) {
        case 0:
            // What another window has touched is read anew.
            { const journal::Journal another(m_folder); }
            disk.readsToGo = below(12);
            disk.badReads = 1 + below(3) * 20;
            break;
        case 1: disk.writesToGo = below(12); break;
        case 2:
            if (below(3) == 0) disk.callsToKill = below(20);
            break;
        }
    }
    /// Which row a step is about; one that needs one and finds none adds a session.
    void aim(Step& step) {
        const auto people = m_journal.people();
        const auto sessions = m_journal.sessions();
        const bool person = step.kind == Kind::Notes || step.kind == Kind::RemovePerson;
        const bool session = step.kind == Kind::Note || step.kind == Kind::RemoveSession;
        if ((person && (people.empty() || m_people.rows()->rowCount() != int(people.size()))) ||
            (session && (sessions.empty() || m_history.rows()->rowCount() != int(sessions.size()))))
            step.kind = Kind::AddSession;
        else if (person)
            step.target = numberIn(people[std::size_t(m_row = below(int(people.size())))].name);
        else if (session) {
            const auto& record = sessions[std::size_t(m_row = below(int(sessions.size())))];
            step.target = numberIn(record.title);
            m_record = record.id;
        }
    }
    bool act(Step& step) {
        using namespace std::chrono_literals;
        switch (step.kind) {
        case Kind::AddPerson: return m_people.add(QStringLiteral("Person %1").arg(step.number));
        case Kind::Notes:
            m_people.setCurrent(m_row);
            m_people.setNotes(noted(step.number));
            return !m_failed;
        case Kind::RemovePerson:
            m_people.setCurrent(m_row);
            m_people.remove();
            m_clock.advance(1'500ms);
            m_people.remove();
            return !m_failed || m_undoable;
        case Kind::AddSession: {
            const Id id = m_journal.keep(journal::SessionRecord{
                .routine = QStringLiteral("classic"),
                .title = QStringLiteral("Session %1").arg(step.number),
                .started = QDateTime(QDate(2026, 11, 20), QTime(20, 0), QTimeZone::utc()).addSecs(step.number),
                .note = noted(step.number)});
            const bool whole = id != 0 && m_journal.add(id, {session::Position{65s}, QStringLiteral("kneading"),
                                                             session::Happening::EasedOff, 3, 2});
            m_history.reload();
            return whole;
        }
        case Kind::Note: {
            auto record = m_journal.session(m_record);
            if (!record) return false;
            record->note = noted(step.number);
            return m_journal.keep(*record) != 0;
        }
        case Kind::RemoveSession:
            m_history.setCurrent(m_row);
            m_history.removeOne();
            m_clock.advance(1'500ms);
            m_history.removeOne();
            return m_undoable || m_said.isEmpty();
        case Kind::RemoveAll:
            m_history.removeAll();
            m_clock.advance(1'500ms);
            m_history.removeAll();
            return m_undoable || m_said.isEmpty();
        case Kind::Undo: return m_history.undo() && m_said == QLatin1String("Put back.");
        case Kind::Export:
            m_history.exportAll();
            if (!m_said.startsWith(QLatin1String("Written to "))) return false;
            std::strncpy(step.path, m_said.sliced(11).chopped(1).toUtf8().constData(), sizeof step.path - 1);
            return true;
        case Kind::Setting: m_settings = changedBy(m_settings, step.number); return m_kept.keep(m_settings);
        }
        return false;
    }

    Log& m_log;
    std::mt19937 m_random;
    int m_number;
    int m_row = 0;
    Id m_record = 0;
    bool m_failed = false;
    bool m_undoable = false;
    QString m_said;
    QString m_folder;
    journal::Journal m_journal;
    phrases::Phrasebook m_words{QStringLiteral("en")};
    test::StandingClock m_clock;
    PeopleModel m_people{m_words, m_clock};
    HistoryModel m_history{m_words, m_clock};
    KeptSettings m_kept;
    Settings m_settings;
};

/// Somebody or a session, as far as it is compared.
struct Entry {
    QString note;
    int events = 0;
    bool operator==(const Entry&) const = default;
};
using Entries = QMap<QString, Entry>;

struct Household {
    Household() {
        disk = {};
        QDir(root.path()).mkdir("documents");
        QFile mine(root.filePath("documents/effleur 2026-11-25.json"));
        REQUIRE(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        files = filesNow();
    }
    QMap<QString, QByteArray> filesNow() const {
        QMap<QString, QByteArray> all;
        for (const QFileInfo& each : QDir(root.filePath("documents")).entryInfoList(QDir::Files)) {
            QFile file(each.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all[each.filePath()] = file.readAll();
        }
        return all;
    }
    Entries entriesNow() const {
        Entries all;
        journal::Journal journal(root.filePath("data"));
        REQUIRE(journal.isOpen());
        REQUIRE(journal.sentence().isEmpty());
        for (const journal::Person& each : journal.people()) {
            CHECK_FALSE(all.contains(each.name));
            all[each.name] = {each.notes, 0};
        }
        for (const journal::SessionRecord& each : journal.sessions()) {
            CHECK_FALSE(all.contains(each.title));
            all[each.title] = {each.note, int(journal.events(each.id).size())};
        }
        return all;
    }

    QTemporaryDir root;
    Entries entries;
    QMap<QString, QByteArray> files;
    Settings settings;
};

/// What may be found after a run: what was shown as kept, and what was tried besides.
class Expected {
public:
    explicit Expected(const Household& home)
        : m_entries(home.entries)
        , m_settings{home.settings} {}

    void follow(const Step& step) {
        const QString person =
            QStringLiteral("Person %1").arg(step.kind == Kind::AddPerson ? step.number : step.target);
        const QString session =
            QStringLiteral("Session %1").arg(step.kind == Kind::AddSession ? step.number : step.target);
        const bool kept = step.outcome == Step::Kept;
        CHECK_FALSE(step.vanished);
        switch (step.kind) {
        case Kind::AddPerson: return write(person, {}, kept);
        case Kind::Notes: return write(person, {noted(step.number), 0}, kept);
        case Kind::AddSession: return write(session, {noted(step.number), 1}, kept);
        case Kind::Note: return write(session, {noted(step.number), m_entries.value(session).events}, kept);
        case Kind::RemovePerson: return remove({person}, step);
        case Kind::RemoveSession: return remove({session}, step);
        case Kind::RemoveAll: return remove(m_entries.keys(), step);
        case Kind::Undo: return undo(kept);
        case Kind::Export:
            if (kept) m_exports.push_back({QString::fromUtf8(step.path), m_entries});
            m_mayExport = m_mayExport || step.outcome == Step::Tried;
            return;
        case Kind::Setting:
            m_settings.push_back(changedBy(m_settings.back(), step.number));
            if (kept) m_settings.erase(m_settings.begin(), m_settings.end() - 1);
            return;
        }
    }

    void compare(const Household& home, const Entries& found) const {
        for (auto each = m_entries.cbegin(); each != m_entries.cend(); ++each) {
            INFO(each.key().toStdString());
            if (!found.contains(each.key())) {
                CHECK(m_mayBeGone.contains(each.key()));
                continue;
            }
            const Entry& entry = found[each.key()];
            CHECK((entry == each.value() || m_maybe.values(each.key()).contains(entry)));
        }
        for (const QString& name : found.keys()) {
            INFO(name.toStdString());
            CHECK((m_entries.contains(name) || m_maybe.contains(name)));
        }
        CHECK(std::find(m_settings.begin(), m_settings.end(), readSettings(home.root.filePath("settings.ini"))) !=
              m_settings.end());
        compareFiles(home);
    }

private:
    void write(const QString& name, const Entry& entry, bool kept) {
        m_maybe.insert(name, entry);
        if (kept)
            m_entries[name] = entry;
        else if (entry.events == 1)
            m_maybe.insert(name, {entry.note, 0});
    }
    void remove(const QStringList& names, const Step& step) {
        if (step.outcome == Step::Kept) CHECK((step.undoable || names.isEmpty()));
        Entries gone;
        for (const QString& name : names) {
            if (!m_entries.contains(name)) continue;
            gone[name] = m_entries[name];
            m_maybe.insert(name, m_entries[name]);
            if (step.undoable)
                m_entries.remove(name);
            else if (step.outcome != Step::Kept)
                m_mayBeGone << name;
        }
        if (step.undoable) m_removed.push_back(gone);
    }
    void undo(bool kept) {
        if (!kept) return;
        REQUIRE_FALSE(m_removed.empty());
        m_entries.insert(m_removed.back());
        m_removed.pop_back();
    }
    void compareFiles(const Household& home) const {
        const auto files = home.filesNow();
        for (auto each = home.files.cbegin(); each != home.files.cend(); ++each) {
            INFO(each.key().toStdString());
            CHECK((files.value(each.key()) == each.value()));
        }
        for (const auto& [path, entries] : m_exports) {
            INFO(path.toStdString());
            CHECK_FALSE(home.files.contains(path));
            const QJsonObject all = QJsonDocument::fromJson(files.value(path)).object();
            QMap<QString, QString> told;
            for (const QJsonValue& each : all["people"].toArray())
                told[each["name"].toString()] = each["notes"].toString();
            for (const QJsonValue& each : all["sessions"].toArray())
                told[each["title"].toString()] = each["note"].toString();
            for (auto each = entries.cbegin(); each != entries.cend(); ++each)
                CHECK((m_mayBeGone.contains(each.key()) || told.value(each.key()) == each.value().note ||
                       m_maybe.contains(each.key())));
        }
        if (!m_mayExport) CHECK(files.size() == home.files.size() + qsizetype(m_exports.size()));
    }

    Entries m_entries;
    QMultiMap<QString, Entry> m_maybe;
    QStringList m_mayBeGone;
    std::vector<Entries> m_removed;
    std::vector<Settings> m_settings; ///< kept, and what was tried since
    std::vector<std::pair<QString, Entries>> m_exports;
    bool m_mayExport = false;
};

const char* name(Kind kind) {
    static const char* const names[] = {"add person",     "notes",      "remove person", "add session", "note",
                                        "remove session", "remove all", "undo",          "export",      "setting"};
    return names[int(kind)];
}

} // namespace

TEST_CASE(
    "whatever is closed, killed, full or unreadable, what was shown as kept is there and nothing is written over") {
    void* shared = mmap(nullptr, sizeof(Log), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    REQUIRE(shared != MAP_FAILED);
    std::mt19937 random{34};
    std::optional<Household> home;
    int number = 0;
    int killed = 0;
    int refused = 0;
    test::classic();
    flushes = false;
    for (int sequence = 0; sequence < sequences; ++sequence) {
        if (sequence % 40 == 0) home.emplace();
        Log& log = *new (shared) Log{};
        const auto seed = std::uint32_t(random());
        const QByteArray root = QFile::encodeName(home->root.path());
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            disk.folder = root.constData();
            if (seed % 16 == 0) {
                disk.readsToGo = int(seed / 16 % 20);
                disk.badReads = 1 + int(seed / 512 % 2) * 100;
            }
            {
                Run run(home->root.path(), log, seed, number);
                disk.readsToGo = -1;
                run.go();
                if (seed % 3 == 0) _exit(0);
            }
            _exit(0);
        }
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE((WIFEXITED(status) || WTERMSIG(status) == SIGKILL));
        killed += WIFSIGNALED(status);
        CAPTURE(sequence);
        Expected expected(*home);
        std::string story;
        for (int step = 0; step < log.steps; ++step) {
            const Step& each = log.step[step];
            story += std::string(name(each.kind)) + " " + std::to_string(each.number) + " of " +
                     std::to_string(each.target) +
                     (each.outcome == Step::Kept      ? ": kept"
                      : each.outcome == Step::Refused ? ": refused"
                                                      : ": tried") +
                     (each.undoable ? ", undoable\n" : "\n");
            refused += each.outcome == Step::Refused;
            INFO(story);
            expected.follow(each);
        }
        INFO(story);
        const Entries found = home->entriesNow();
        expected.compare(*home, found);
        number += mostSteps;
        home->entries = found;
        home->files = home->filesNow();
        home->settings = readSettings(home->root.filePath("settings.ini"));
    }
    flushes = true;
    CHECK(killed > 50);
    CHECK(refused > 200);
    munmap(shared, sizeof(Log));
}
