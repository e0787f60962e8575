#pragma once

#include "journal/database.h"

namespace effleur::journal {

/// Inserts a session under a number, a new one where that is 0. A person who is not there is nobody: no reason to lose
/// the record.
Statement inserted(const SessionRecord& record, Id number, Id person);
/// Writes over the session of the record's number.
Statement written(const SessionRecord& record);

/// What comes before WHERE and ORDER, and a row of it.
extern const char* const selectSessions;
SessionRecord recordOf(const QSqlQuery& row);

} // namespace effleur::journal
