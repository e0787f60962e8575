#include "files/files.h"
#include "journal/database.h"
#include "journal/evening_text.h"
#include "journal/snapshot.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace effleur::journal {
namespace {

QJsonValue exported(const QDateTime& when) {
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue exported(Millis span) {
    return qint64(span.count());
}

QJsonValue exported(Id id) {
    return id != 0 ? QJsonValue(id) : QJsonValue();
}

QJsonObject exported(const Person& person) {
    return {{"id", exported(person.id)},
            {"name", person.name},
            {"pressure", person.pressure},
            {"leaveOut", QJsonArray::fromStringList(person.leaveOut)},
            {"notes", person.notes}};
}

QJsonObject exported(const Answers& answers) {
    QJsonArray yes;
    for (const routine::HealthEntry& entry : routine::healthQuestions)
        if (answers.yes[std::size_t(entry.question)]) yes.append(word(entry.question));
    return {{"person", exported(answers.person)},
            {"yes", yes},
            {"given", exported(answers.given)},
            {"doctorAgreed", exported(answers.agreed)}};
}

QJsonObject exported(const Tension& tension) {
    const auto number = [](std::optional<int> each) { return each ? QJsonValue(*each) : QJsonValue(); };
    return {{"before", number(tension.before)}, {"after", number(tension.after)}};
}

QJsonArray exported(const std::vector<TechniqueTime>& techniques) {
    QJsonArray times;
    for (const TechniqueTime& each : techniques)
        times.append(QJsonObject{{"technique", nameOf(each.technique)}, {"milliseconds", exported(each.time)}});
    return times;
}

QJsonObject exported(const SessionRecord& record, const std::vector<SessionEvent>& events) {
    QJsonArray happened;
    for (const SessionEvent& event : events)
        happened.append(QJsonObject{{"at", exported(sinceBegin(event.at))},
                                    {"step", event.step},
                                    {"stepTitle", event.title},
                                    {"what", word(event.what)},
                                    {"pressureBefore", event.before},
                                    {"pressureAfter", event.after},
                                    {"areas", QJsonArray::fromStringList(event.areas)}});
    return {{"id", exported(record.id)},
            {"routine", record.routine},
            {"title", record.title},
            {"person", exported(record.person)},
            {"started", exported(record.started)},
            {"ended", exported(record.ended)},
            {"plannedMilliseconds", exported(record.planned)},
            {"playedMilliseconds", exported(record.played)},
            {"restMilliseconds", exported(record.rest)},
            {"steps", record.steps},
            {"stepsDone", record.done},
            {"ending", word(record.ending)},
            {"note", record.note},
            {"tenseMassaged", exported(record.tense.massaged)},
            {"tenseGiver", exported(record.tense.giver)},
            {"techniques", exported(record.techniques)},
            {"evening", exported(record.evening.planned)},
            {"half", exported(Id(record.evening.half))},
            {"events", happened}};
}

QJsonValue exported(const std::optional<Checkpoint>& checkpoint) {
    if (!checkpoint) return QJsonValue::Null;
    return QJsonObject{{"routineFile", checkpoint->routineFile},
                       {"routineHash", QString::fromLatin1(checkpoint->routineHash.toHex())},
                       {"record", exported(checkpoint->record)},
                       {"playedMilliseconds", exported(checkpoint->played)},
                       {"session", QJsonDocument::fromJson(toText(checkpoint->session)).object()},
                       {"saved", exported(checkpoint->saved)}};
}

QJsonValue exported(const std::optional<evening::Evening>& evening) {
    return evening ? QJsonDocument::fromJson(toText(*evening)).object() : QJsonValue();
}

} // namespace

QJsonDocument Journal::everything() {
    if (!isOpen()) return {};
    const int failures = m_database->failures();
    QJsonArray everybody;
    for (const Person& person : people())
        everybody.append(exported(person));
    QJsonArray history;
    for (const SessionRecord& record : sessions())
        history.append(exported(record, events(record.id)));
    QJsonArray answered;
    for (const Answers& each : answers())
        answered.append(exported(each));
    const QJsonObject all{{"format", 1},
                          {"people", everybody},
                          {"answers", answered},
                          {"sessions", history},
                          {"checkpoint", exported(checkpoint())},
                          {"evening", exported(keptEvening())}};
    return m_database->failures() == failures ? QJsonDocument(all) : QJsonDocument();
}

bool Journal::exportTo(const QString& path) {
    const QJsonDocument document = everything();
    if (document.isNull()) return false;
    const QByteArray text = document.toJson();
    return !files::store(QFile::encodeName(path).toStdString(), {text.constData(), std::size_t(text.size())},
                         files::Readers::Owner);
}

} // namespace effleur::journal
