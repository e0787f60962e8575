#pragma once

#include "journal/record.h"

#include <QString>
#include <vector>

namespace effleur::journal {

/// What can still be read of a journal's file, of whatever version.
struct Salvage {
    struct Session {
        SessionRecord record;
        std::vector<SessionEvent> events;
    };
    std::vector<Person> people;
    std::vector<Answers> answers;
    std::vector<Session> sessions; ///< oldest first
    bool whole = false;            ///< nothing was missing
};

/// Reads a file that may be damaged, through a copy in `folder`: the file itself stays byte for byte. Tables that break
/// off are read from both ends.
Salvage salvage(const QString& file, const QString& folder);

/// The journals in `folder` that were set aside and not yet taken back, oldest first.
QStringList setAsideIn(const QString& folder);

} // namespace effleur::journal
