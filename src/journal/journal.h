#pragma once

#include "journal/file_lock.h"
#include "journal/record.h"

#include <QJsonDocument>
#include <map>
#include <memory>
#include <vector>

namespace effleur::journal {

/// What keeps the journal from being kept.
enum class Trouble : std::uint8_t {
    None,
    NoPlace, ///< the folder can't be made or written
    Full,
    Locked,  ///< another program holds it
    Damaged, ///< and could not be set aside, or found while in use
    Newer,   ///< written by a later version: left alone
    Unusable ///< anything else, the missing database driver too
};

class Database;

/// What came of taking back journals that were set aside.
struct TakenBack {
    int sessions = 0; ///< that were not in the journal already
    int people = 0;
    bool done = true; ///< false where the journal could not be written: the rest can be taken back later
    QString kept;     ///< a file that could not be read to its end stays, under this new name
};

/// Sessions, people, the checkpoint and the evening for two, in one SQLite file of a folder. To be used from one
/// thread: the one that made it. Never throws; where something can't be read or written the answer is empty, 0 or
/// false, the trouble is noted, and the next call tries again. A call waits 50 ms at most for another program. Asks no
/// clock: times are the caller's.
class Journal {
public:
    /// Opens or makes `folder`/journal.sqlite. A damaged file is renamed, never deleted, and a new one begun.
    explicit Journal(const QString& folder);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// False where it can't even be read: every call is then a no-op.
    bool isOpen() const;
    /// What was in the way of the last write (opening is one); None where it went well.
    Trouble trouble() const;
    /// The path that a damaged journal got when this one was opened; empty where it was sound.
    QString setAside() const;
    /// One plain sentence about the trouble, else about what was set aside, else about a session that plays elsewhere;
    /// empty where all is well.
    QString sentence() const;
    /// How many journals were set aside, by this program or an earlier one, and not taken back.
    int countSetAside() const;
    /// Puts all that can still be read of them into this journal, and removes those that were read to their end.
    TakenBack takeBack();

    std::vector<Person> people(); ///< by name
    /// Writes a new person (id 0) or over one; the id, or 0 where nothing was written.
    Id keep(const Person& person);
    /// The person's sessions stay, without a name; their answers go.
    bool removePerson(Id person);

    std::vector<Answers> answers();
    /// In place of the person's earlier ones; false where nothing was written, as of a person who was removed.
    bool keep(const Answers& answers);

    std::vector<SessionRecord> sessions(); ///< newest first
    /// Of every routine that was begun, when it was last, by its id; whether one session came to its end.
    struct Uses {
        std::vector<std::pair<QString, QDateTime>> last{};
        bool finished = false;
    };
    Uses uses();
    std::optional<SessionRecord> session(Id record);
    std::vector<SessionEvent> events(Id record); ///< as they happened
    /// Of every session what was asked to be otherwise than written: pressures and areas.
    std::map<Id, std::vector<SessionEvent>> differing();
    /// Writes a new record (id 0) or over one, to outlast a power cut; the id, or 0 where nothing was written.
    Id keep(const SessionRecord& record);
    bool add(Id record, const SessionEvent& event);
    /// Removes a session and its events, and leaves nothing of them in the file.
    bool removeSession(Id record);
    /// Removes people, sessions, answers, checkpoint and evening, and leaves nothing of them in the file. False also
    /// where they are gone but another program keeps the file from shrinking. Files set aside stay.
    bool removeEverything();

    std::optional<Checkpoint> checkpoint();
    /// The checkpoint is that of one session: of the first program that saved one, until that program clears it or
    /// dies. False while it is another's.
    bool ownsCheckpoint();
    /// Lets others take it.
    void leaveCheckpoint();
    /// Writes over the one checkpoint, and keeps played time and end of its record up with it. While the checkpoint is
    /// another's the record alone is kept.
    bool save(const Checkpoint& checkpoint);
    /// Where it is ours; others may have it then.
    bool clearCheckpoint();

    /// The evening for two that is under way.
    std::optional<evening::Evening> keptEvening();
    /// In place of the one that was kept. Like the checkpoint it is one program's: false while that is another's.
    bool keep(const evening::Evening& evening);
    /// Where it is ours.
    bool forgetEvening();

    /// How often something could not be read or written so far.
    int failures() const;

    /// What removing a session, a person or everything would take; empty where there is no such.
    Remains remainsOfSession(Id record);
    Remains remainsOfPerson(Id person);
    Remains remainsOfEverything();
    /// Puts back what was removed, all or nothing: under its old numbers, or where they were given away under new ones.
    /// What is there as it was (its removal failed) stays.
    bool putBack(const Remains& remains);

    QJsonDocument everything(); ///< null where not all of it could be read
    /// Writes everything to a file, readable by its owner alone; an older one there is replaced whole or not at all.
    bool exportTo(const QString& path);

private:
    std::unique_ptr<Database> m_database;
    FileLock m_session; ///< of whoever the checkpoint is
    bool m_elsewhere = false;
};

} // namespace effleur::journal
