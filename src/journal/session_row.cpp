#include "journal/session_row.h"

namespace effleur::journal {
namespace {

QVariant stored(const QDateTime& when) {
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant();
}

QVariant stored(Millis span) {
    return qint64(span.count());
}

QVariant stored(std::optional<int> number) {
    return number ? QVariant(*number) : QVariant();
}

QDateTime timeOf(const QVariant& value) {
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

std::optional<int> numberOf(const QVariant& value) {
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

/// All but its number and its person, in the order of the statements.
QVariantList valuesOf(const SessionRecord& record) {
    return {record.routine,
            record.title,
            stored(record.started),
            stored(record.ended),
            stored(record.planned),
            stored(record.played),
            stored(record.rest),
            record.steps,
            record.done,
            word(record.ending),
            record.note,
            stored(record.tense.massaged.before),
            stored(record.tense.massaged.after),
            stored(record.tense.giver.before),
            stored(record.tense.giver.after),
            textOf(record.techniques),
            record.evening.planned,
            record.evening.half};
}

} // namespace

Statement inserted(const SessionRecord& record, Id number, Id person) {
    return {"INSERT INTO sessions (id, person, routine, title, started, ended, planned, played, rest, steps, done,"
            " ending, note, tense_before, tense_after, giver_before, giver_after, techniques, evening, half)"
            " VALUES (NULLIF(?, 0), (SELECT id FROM people WHERE id = ?),"
            " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            QVariantList{number, person} + valuesOf(record)};
}

Statement written(const SessionRecord& record) {
    return {"UPDATE sessions SET person = (SELECT id FROM people WHERE id = ?), routine = ?, title = ?, started = ?,"
            " ended = ?, planned = ?, played = ?, rest = ?, steps = ?, done = ?, ending = ?, note = ?,"
            " tense_before = ?, tense_after = ?, giver_before = ?, giver_after = ?, techniques = ?, evening = ?,"
            " half = ? WHERE id = ?",
            QVariantList{record.person} + valuesOf(record) + QVariantList{record.id}};
}

const char* const selectSessions =
    "SELECT id, routine, title, person, started, ended, planned, played, rest, steps, done, ending, note,"
    " tense_before, tense_after, giver_before, giver_after, techniques, evening, half FROM sessions ";

SessionRecord recordOf(const QSqlQuery& row) {
    return {.id = row.value(0).toLongLong(),
            .routine = row.value(1).toString(),
            .title = row.value(2).toString(),
            .person = row.value(3).toLongLong(),
            .started = timeOf(row.value(4)),
            .ended = timeOf(row.value(5)),
            .planned = Millis(row.value(6).toLongLong()),
            .played = Millis(row.value(7).toLongLong()),
            .rest = Millis(row.value(8).toLongLong()),
            .steps = row.value(9).toInt(),
            .done = row.value(10).toInt(),
            .ending = endingOf(row.value(11).toString()).value_or(Ending::Open),
            .note = row.value(12).toString(),
            .tense = {{numberOf(row.value(13)), numberOf(row.value(14))},
                      {numberOf(row.value(15)), numberOf(row.value(16))}},
            .techniques = techniquesOf(row.value(17).toString()),
            .evening = {row.value(18).toLongLong(), row.value(19).toInt()}};
}

} // namespace effleur::journal
