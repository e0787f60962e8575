#include "terminal/reports.h"

#include "library/catalogue.h"
#include "phrases/findings.h"
#include "phrases/numbers.h"
#include "routine/fit.h"
#include "routine/review.h"
#include "session/choreography.h"
#include "session/timeline.h"
#include "terminal/layout.h"
#include "terminal/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <memory>
#include <tuple>

namespace effleur::terminal {
namespace {

using routine::Severity;
using session::SegmentKind;

QString shown(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// Complains of a body map that does not read.
void complainOf(const library::Bodies& bodies, std::string_view id, const Surroundings& surroundings, Host& host) {
    const phrases::Phrasebook book(surroundings.language);
    host.complain(words(book, QT_TRANSLATE_NOOP("Terminal", "Effleur's own files can't be read:")) + QLatin1Char('\n'));
    for (const routine::Finding& finding : bodies.findings(id))
        host.complain(phrases::described(shown(bodies.file(id)), finding, book) + QLatin1Char('\n'));
}

/// Null, with a complaint, where not even the usual body is there.
std::unique_ptr<library::Bodies> findBodies(const Surroundings& surroundings, Host& host) {
    auto bodies = std::make_unique<library::Bodies>(surroundings.bodies);
    if (bodies->find(library::usualBody)) return bodies;
    complainOf(*bodies, library::usualBody, surroundings, host);
    return nullptr;
}

/// Whether every body reads; complains of those that do not.
bool allRead(const library::Bodies& bodies, const Surroundings& surroundings, Host& host) {
    bool all = true;
    for (const std::string& id : bodies.ids()) {
        if (bodies.find(id)) continue;
        complainOf(bodies, id, surroundings, host);
        all = false;
    }
    return all;
}

long count(const routine::Findings& findings, Severity severity) {
    return std::count_if(findings.begin(), findings.end(),
                         [severity](auto& each) { return each.severity() == severity; });
}

QString summary(const routine::Findings& findings, const phrases::Phrasebook& book) {
    const auto some = [&](Severity severity, const char* one, const char* many) {
        const long n = count(findings, severity);
        return QStringLiteral("%1 ").arg(n) + words(book, n == 1 ? one : many);
    };
    if (findings.empty()) return words(book, QT_TRANSLATE_NOOP("Terminal", "nothing to say"));
    return QStringList{
        some(Severity::Error, QT_TRANSLATE_NOOP("Terminal", "error"), QT_TRANSLATE_NOOP("Terminal", "errors")),
        some(Severity::Warning, QT_TRANSLATE_NOOP("Terminal", "warning"), QT_TRANSLATE_NOOP("Terminal", "warnings")),
        some(Severity::Advice, QT_TRANSLATE_NOOP("Terminal", "piece of advice"),
             QT_TRANSLATE_NOOP("Terminal", "pieces of advice"))}
        .join(QStringLiteral(", "));
}

QString kindWord(SegmentKind kind) {
    switch (kind) {
    case SegmentKind::LeadIn: return QStringLiteral("leadIn");
    case SegmentKind::Work: return QStringLiteral("work");
    case SegmentKind::SwitchSides: return QStringLiteral("switchSides");
    case SegmentKind::SwitchLane: return QStringLiteral("switchLane");
    case SegmentKind::Change: return QStringLiteral("change");
    }
    return {};
}

QJsonObject segmentAsJson(const session::Plan& plan, const session::Segment& segment) {
    const routine::Step& step = plan.written(segment.step);
    const routine::Pass pass = plan.steps[segment.step].passes[segment.pass].pass;
    QJsonObject object{{"kind", kindWord(segment.kind)},
                       {"step", QString::fromStdString(step.id)},
                       {"side", text(routine::word(pass.side))},
                       {"begin", qint64(sinceBegin(segment.begin).count())},
                       {"end", qint64(sinceBegin(segment.end).count())}};
    const body::Stroke* stroke = strokeOf(step, plan.map);
    if (stroke && pass.lane < stroke->lanes.size() && !stroke->lanes[pass.lane].id.empty())
        object["lane"] = QString::fromStdString(stroke->lanes[pass.lane].id);
    if (segment.kind == SegmentKind::Work) {
        object["technique"] = text(routine::word(step.technique));
        object["repetitions"] = segment.repetitions;
        object["perRepetition"] = qint64(segment.perRepetition.count());
        QJsonArray pressures;
        for (const double pressure : segment.pressures)
            pressures.append(pressure);
        object["pressures"] = pressures;
    }
    return object;
}

void printJson(const QJsonObject& object, Host& host) {
    host.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

QString segmentLine(const session::Plan& plan, const session::Segment& segment, const phrases::Phrasebook& book) {
    const routine::Step& step = plan.written(segment.step);
    const auto side = plan.steps[segment.step].passes[segment.pass].pass.side;
    const auto say = [&book](const char* source) { return book.say("Timeline", source); };
    const QString when = clockText(sinceBegin(segment.begin)).rightJustified(6) + QStringLiteral("  ");
    switch (segment.kind) {
    case SegmentKind::LeadIn:
    case SegmentKind::Change: return when + book.author(step.title);
    case SegmentKind::SwitchLane: return when + say(QT_TRANSLATE_NOOP("Timeline", "    next line"));
    case SegmentKind::SwitchSides: return when + QStringLiteral("    ") + book.side(side);
    case SegmentKind::Work: break;
    }
    const QString first = phrases::decimal(segment.pressures.front(), book);
    const QString last = phrases::decimal(segment.pressures.back(), book);
    const QString pressure = first == last ? first : say(QT_TRANSLATE_NOOP("Timeline", "%1 to %2")).arg(first, last);
    return when + say(QT_TRANSLATE_NOOP("Timeline", "    %1, %2, %3 x %4 s, pressure %5"))
                      .arg(book.technique(step.technique), book.side(side), QString::number(segment.repetitions),
                           phrases::seconds(segment.perRepetition, book), pressure);
}

QJsonObject listedAsJson(const std::filesystem::path& file, const library::RoutineSummary& summary) {
    return {{"file", shown(file)},
            {"id", QString::fromStdString(summary.id)},
            {"title", QString::fromStdString(summary.title.in("en", summary.language))},
            {"body", QString::fromStdString(summary.body)},
            {"intent", text(routine::word(summary.intent))},
            {"level", text(routine::word(summary.level))},
            {"steps", qint64(summary.steps.size())},
            {"milliseconds", qint64(routine::lengthOf(summary.steps).count())}};
}

QJsonObject refusedAsJson(const std::filesystem::path& file, const routine::Finding& refusal,
                          const phrases::Phrasebook& book) {
    return {{"file", shown(file)},
            {"code", text(refusal.code())},
            {"line", refusal.line},
            {"column", refusal.column},
            {"message", phrases::wordingOf(refusal, book).message}};
}

/// By title, the refused ones by file; shipped ones first.
library::Entries everyRoutine(const Surroundings& surroundings) {
    library::Catalogue catalogue({.bodies = surroundings.bodies,
                                  .shipped = surroundings.shippedRoutines,
                                  .own = surroundings.ownRoutines,
                                  .index = surroundings.index});
    library::Entries all;
    catalogue.read([&all](const library::Entries& batch) {
        all.insert(all.end(), batch.begin(), batch.end());
        return true;
    });
    const auto key = [](const library::EntryPtr& entry) {
        const auto* summary = entry->summary();
        const std::string_view title = summary ? summary->title.in("en", summary->language) : std::string_view();
        return std::tuple<bool, std::string_view, std::string_view>(entry->own, title, entry->file.native());
    };
    std::sort(all.begin(), all.end(), [&key](const auto& a, const auto& b) { return key(a) < key(b); });
    return all;
}

} // namespace

std::optional<Read> readWithMap(const std::filesystem::path& file, const Surroundings& surroundings, Host& host) {
    const auto bodies = findBodies(surroundings, host);
    if (!bodies) return std::nullopt;
    auto reading = library::readRoutine(file, *bodies);
    if (reading.routine && reading.map)
        return Read{std::move(*reading.routine), std::move(*reading.map), std::move(reading.text)};
    const phrases::Phrasebook book(surroundings.language);
    for (const routine::Finding& finding : reading.findings)
        if (finding.severity() == Severity::Error)
            host.complain(phrases::described(shown(file), finding, book) + QLatin1Char('\n'));
    return std::nullopt;
}

int check(const Check& request, const Surroundings& surroundings, Host& host) {
    const auto bodies = findBodies(surroundings, host);
    if (!bodies) return foundErrors;
    const phrases::Phrasebook book(surroundings.language);
    bool errors = false;
    std::vector<std::pair<std::filesystem::path, routine::Findings>> all;
    for (const auto& file : request.files) {
        auto findings = library::readRoutine(file, *bodies).findings;
        errors = errors || routine::hasErrors(findings);
        if (request.json) {
            all.emplace_back(file, std::move(findings));
            continue;
        }
        for (const routine::Finding& finding : findings)
            host.print(phrases::described(shown(file), finding, book) + QLatin1Char('\n'));
        host.print(shown(file) + QStringLiteral(": ") + summary(findings, book) + QLatin1Char('\n'));
    }
    if (request.json) {
        const QString text =
            QString::fromStdString(library::findingsAsJson(all, [&book](const routine::Finding& finding) {
                const phrases::Wording wording = phrases::wordingOf(finding, book);
                return library::FindingWords{wording.message.toStdString(), wording.suggestion.toStdString()};
            }));
        host.print(text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n'));
    }
    return errors ? foundErrors : allWell;
}

int showTimeline(const ShowTimeline& request, const Surroundings& surroundings, Host& host) {
    auto read = readWithMap(request.file, surroundings, host);
    if (!read) return foundErrors;
    // One language in the table: the person's where the routine speaks it, else the routine's.
    const QString own = QString::fromStdString(read->routine.language);
    const bool isSpoken = read->routine.title.speaks(surroundings.language.toStdString());
    const phrases::Phrasebook book(isSpoken ? surroundings.language : own, own);
    const session::Plan plan = session::plan(std::move(read->routine), std::move(read->map));
    const session::Timeline timeline = session::compile(plan, {});
    if (request.json) {
        QJsonArray segments;
        for (const session::Segment& segment : timeline.segments)
            segments.append(segmentAsJson(plan, segment));
        printJson({{"id", QString::fromStdString(plan.routine.id)},
                   {"title", book.author(plan.routine.title)},
                   {"milliseconds", qint64(timeline.length().count())},
                   {"segments", segments}},
                  host);
        return allWell;
    }
    for (const session::Segment& segment : timeline.segments)
        host.print(segmentLine(plan, segment, book) + QLatin1Char('\n'));
    host.print(clockText(timeline.length()).rightJustified(6) +
               book.say("Timeline", QT_TRANSLATE_NOOP("Timeline", "  end")) + QLatin1Char('\n'));
    return allWell;
}

int fitTo(const FitTo& request, const Surroundings& surroundings, Host& host) {
    auto read = readWithMap(request.file, surroundings, host);
    if (!read) return foundErrors;
    const auto target = routine::Millis(routine::Millis::rep(request.minutes * 60'000));
    const auto result = routine::fit(read->routine, read->map, target);
    if (const auto* cannot = std::get_if<routine::CannotFit>(&result)) {
        host.complain(words(phrases::Phrasebook(surroundings.language),
                            QT_TRANSLATE_NOOP("Terminal", "That can't be done without spoiling it. The nearest is "
                                                          "%1.\n"))
                          .arg(clockText(cannot->nearest)));
        return foundErrors;
    }
    const auto& fitted = std::get<routine::Fitted>(result);
    host.print(QString::fromStdString(library::patch(read->text, routine::dosed(read->routine, fitted.doses))));
    const phrases::Phrasebook book(surroundings.language, QString::fromStdString(read->routine.language));
    const auto changes = routine::changesOf(routine::measure(read->routine, read->map), fitted.doses);
    QStringList leftOut;
    for (const std::size_t step : changes.dropped)
        leftOut << book.author(read->routine.steps[step].title);
    host.complain(words(book, QT_TRANSLATE_NOOP("Terminal", "%1 from %2. %3"))
                      .arg(clockText(fitted.length), clockText(routine::statedLength(read->routine, read->map)),
                           book.fitChanges(changes, leftOut)) +
                  QLatin1Char('\n'));
    return allWell;
}

int list(const List& request, const Surroundings& surroundings, Host& host) {
    const auto bodies = findBodies(surroundings, host);
    if (!bodies) return foundErrors;
    allRead(*bodies, surroundings, host);
    const auto routines = everyRoutine(surroundings);
    const phrases::Phrasebook book(surroundings.language);
    if (request.json) {
        QJsonArray found;
        QJsonArray refused;
        for (const library::EntryPtr& each : routines) {
            if (const auto* summary = each->summary()) found.append(listedAsJson(each->file, *summary));
            if (const auto* refusal = each->refusal()) refused.append(refusedAsJson(each->file, *refusal, book));
        }
        printJson({{"routines", found}, {"refused", refused}}, host);
        return allWell;
    }
    const std::string language = surroundings.language.toStdString();
    QString text;
    for (const library::EntryPtr& each : routines) {
        const auto* summary = each->summary();
        if (!summary) continue;
        text +=
            QStringLiteral("%1  %2 (%3, %4)  %5\n")
                .arg(clockText(routine::lengthOf(summary->steps)).rightJustified(6),
                     QString::fromStdString(summary->title.in(language, summary->language)),
                     book.intentInSentence(summary->intent), book.levelInSentence(summary->level), shown(each->file));
    }
    for (const library::EntryPtr& each : routines)
        if (const auto* refusal = each->refusal())
            text += words(book, QT_TRANSLATE_NOOP("Terminal", "refused:")) + QLatin1Char(' ') +
                    phrases::described(shown(each->file), *refusal, book) + QLatin1Char('\n');
    host.print(text);
    return allWell;
}

int selfTest(const Surroundings& surroundings, Host& host) {
    const auto bodies = findBodies(surroundings, host);
    if (!bodies) return foundErrors;
    const auto routines = library::list(surroundings.shippedRoutines, *bodies);
    if (routines.empty()) {
        host.complain(words(phrases::Phrasebook(surroundings.language),
                            QT_TRANSLATE_NOOP("Terminal", "There are no routines in %1.\n"))
                          .arg(shown(surroundings.shippedRoutines)));
        return foundErrors;
    }
    const phrases::Phrasebook book(surroundings.language);
    bool well = allRead(*bodies, surroundings, host);
    for (const library::Listed& each : routines) {
        if (!each.routine) {
            host.complain(words(book, QT_TRANSLATE_NOOP("Terminal", "%1 is refused.\n")).arg(shown(each.file)));
            well = false;
            continue;
        }
        const session::Plan plan = session::plan(*each.routine, *each.map);
        const session::Timeline timeline = session::compile(plan, {});
        for (session::Position at; at <= timeline.end(); at += std::chrono::seconds(1)) {
            const session::Poses poses = session::posesAt(plan, timeline, at);
            const bool placed = std::isfinite(poses.left.at.x + poses.left.at.y + poses.right.at.x + poses.right.at.y);
            well = well && placed;
        }
        host.print(QStringLiteral("%1: %2, %3\n")
                       .arg(shown(each.file.filename()), clockText(timeline.length()), summary(each.findings, book)));
    }
    return well ? allWell : foundErrors;
}

} // namespace effleur::terminal
