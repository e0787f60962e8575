#include "journal/answers.h"

#include "journal/journal.h"

namespace effleur::journal {
namespace {

QVariant stored(const QDateTime& when) {
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant& value) {
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

} // namespace

QString textOf(const std::bitset<routine::healthQuestions.size()>& yes) {
    QStringList words;
    for (const routine::HealthEntry& entry : routine::healthQuestions)
        if (yes[std::size_t(entry.question)]) words << word(entry.question);
    return words.join('\n');
}

std::bitset<routine::healthQuestions.size()> yesOf(const QString& text) {
    std::bitset<routine::healthQuestions.size()> yes;
    for (const QString& each : text.split('\n', Qt::SkipEmptyParts))
        if (const auto question = questionOf(each)) yes.set(std::size_t(*question));
    return yes;
}

Statement returned(const Answers& answers, Id person) {
    const QVariant whose = person != 0 ? QVariant(person) : QVariant();
    return {"INSERT INTO answers (person, yes, given, agreed) SELECT ?, ?, ?, ?"
            " WHERE NOT EXISTS (SELECT 1 FROM answers WHERE person IS ?)",
            {whose, textOf(answers.yes), stored(answers.given), stored(answers.agreed), whose}};
}

std::vector<Answers> Journal::answers() {
    std::vector<Answers> all;
    m_database->read({"SELECT person, yes, given, agreed FROM answers ORDER BY id"}, [&](const QSqlQuery& row) {
        all.push_back(
            {row.value(0).toLongLong(), yesOf(row.value(1).toString()), timeOf(row.value(2)), timeOf(row.value(3))});
    });
    return all;
}

bool Journal::keep(const Answers& answers) {
    const QVariantList values{textOf(answers.yes), stored(answers.given), stored(answers.agreed)};
    std::vector<Statement> statements;
    if (answers.person == 0)
        statements = {{"DELETE FROM answers WHERE person IS NULL"},
                      {"INSERT INTO answers (yes, given, agreed) VALUES (?, ?, ?)", values}};
    else
        statements = {{"INSERT OR REPLACE INTO answers (person, yes, given, agreed)"
                       " SELECT id, ?, ?, ? FROM people WHERE id = ?",
                       values + QVariantList{answers.person}}};
    const auto written = m_database->write(Outlasts::PowerCut, statements);
    return written && written->rows == 1;
}

} // namespace effleur::journal
