#include "journal/snapshot.h"

#include "body/region_set.h"
#include "routine/routine.h"
#include "session/overloaded.h"
#include "session/tally.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <limits>

namespace effleur::journal {

using namespace session;

namespace {

constexpr int format = 3;
constexpr qint64 farthest = 1'000'000'000'000; ///< no position, step or count lies beyond

// -- writing ---------------------------------------------------------------------------------------------------------

QJsonArray written(const Pose& pose) {
    return {pose.at.x,  pose.at.y,      pose.degrees, int(pose.shape), pose.contact, pose.pressure,
            pose.works, pose.returning, pose.onTop,   pose.forearm,    pose.lift};
}

QJsonValue written(const std::optional<Poses>& poses) {
    if (!poses) return QJsonValue::Null;
    return QJsonArray{written(poses->left), written(poses->right)};
}

QJsonValue written(Position position) {
    return qint64(sinceBegin(position).count());
}

QJsonValue written(StepIndex step) {
    return qint64(number(step));
}

QJsonObject written(const Transport& transport) {
    const auto paused = [](Position at, const std::optional<Poses>& hands) {
        return QJsonObject{{"state", "paused"}, {"at", written(at)}, {"hands", written(hands)}};
    };
    return std::visit(
        Overloaded{
            [](const Preparing& preparing) {
                const QJsonValue first = preparing.first ? written(*preparing.first) : QJsonValue();
                return QJsonObject{{"state", "preparing"}, {"first", first}};
            },
            [&](const Running& running) { return paused(running.from, std::nullopt); },
            [&](const CountingIn& counting) { return paused(counting.at, counting.from); },
            [](const Waiting& waiting) {
                return QJsonObject{{"state", "waiting"}, {"at", written(waiting.at)}, {"past", written(waiting.past)}};
            },
            [&](const Paused& each) { return paused(each.at, each.hands); },
            [](const Finished&) {
                return QJsonObject{{"state", "finished"}};
            },
            [](const Stopped& stopped) {
                return QJsonObject{{"state", "stopped"}, {"at", written(stopped.at)}};
            }},
        transport);
}

QJsonObject written(const StepEdit& edit) {
    return {{"repetitions", edit.repetitions ? QJsonValue(*edit.repetitions) : QJsonValue()},
            {"pacePercent", edit.pacePercent},
            {"skipped", edit.skipped}};
}

QJsonValue written(const std::optional<Entry>& entry) {
    if (!entry) return QJsonValue::Null;
    return QJsonObject{
        {"step", qint64(entry->step)},
        {"pass", entry->pass ? QJsonValue(qint64(*entry->pass)) : QJsonValue()},
        {"from", written(entry->from)},
        {"felt", entry->felt ? QJsonValue(QJsonArray{entry->felt->pressure, entry->felt->speed}) : QJsonValue()},
        {"stance", entry->stance ? QJsonValue(int(*entry->stance)) : QJsonValue()},
        {"part", entry->part ? QJsonValue(qint64(*entry->part)) : QJsonValue()}};
}

QJsonObject written(const Adjustments& adjustments) {
    QJsonObject edits;
    for (const auto& [step, edit] : adjustments.edits)
        edits.insert(QString::fromStdString(step), written(edit));
    QJsonArray order;
    for (const StepIndex step : adjustments.order)
        order.append(written(step));
    return {{"ceiling", adjustments.ceiling},
            {"shift", adjustments.shift},
            {"rate", adjustments.rate},
            {"edits", edits},
            {"order", order},
            {"leftOut", qint64(adjustments.leftOut.bits())},
            {"waitEverywhere", adjustments.waitEverywhere},
            {"loop", adjustments.loop},
            {"enteredFrom", written(adjustments.enteredFrom)}};
}

QJsonObject written(const PressureChange& change) {
    return {{"what", int(change.what)},
            {"at", written(change.at)},
            {"step", written(change.step)},
            {"pass", qint64(change.pass)},
            {"into", qint64(change.into.count())},
            {"before", change.before},
            {"after", change.after},
            {"shift", change.shift},
            {"areas", qint64(change.areas.bits())},
            {"undone", change.undone}};
}

QJsonObject written(const Tally& tally) {
    QJsonArray worked;
    for (const auto& [step, time] : tally.worked)
        worked.append(QJsonArray{written(step), qint64(time.count())});
    QJsonArray done;
    for (const StepIndex step : tally.done)
        done.append(written(step));
    QJsonArray changes;
    for (const PressureChange& change : tally.changes)
        changes.append(written(change));
    return {{"worked", worked}, {"done", done}, {"rest", qint64(tally.rest.count())}, {"changes", changes}};
}

// -- reading ---------------------------------------------------------------------------------------------------------

/// Reads values one by one; `sound` falls for good at the first that is missing, of another kind or out of range.
struct SnapshotReader {
    bool sound = true;

    template<typename Value> Value checked(bool fits, Value value) {
        sound = sound && fits;
        return sound ? value : Value{};
    }
    qint64 whole(const QJsonValue& value, qint64 low, qint64 high) {
        const qint64 read = value.toInteger(low - 1);
        return checked(read >= low && read <= high, read);
    }
    int small(const QJsonValue& value, int low, int high) { return int(whole(value, low, high)); }
    std::size_t index(const QJsonValue& value) { return std::size_t(whole(value, 0, farthest)); }
    StepIndex step(const QJsonValue& value) { return StepIndex{index(value)}; }
    Millis span(const QJsonValue& value, qint64 low = 0) { return Millis(whole(value, low, farthest)); }
    Position position(const QJsonValue& value, qint64 low = 0) { return Position{span(value, low)}; }
    double real(const QJsonValue& value) { return checked(value.isDouble(), value.toDouble()); }
    bool flag(const QJsonValue& value) { return checked(value.isBool(), value.toBool()); }
    QJsonArray array(const QJsonValue& value) { return checked(value.isArray(), value.toArray()); }
    QJsonArray array(const QJsonValue& value, int size) {
        const QJsonArray read = array(value);
        return checked(read.size() == size, read);
    }
    QJsonObject object(const QJsonValue& value) { return checked(value.isObject(), value.toObject()); }

    /// What `read` makes of the value; nothing where null is written.
    template<typename Read> auto optional(const QJsonValue& value, Read read) -> std::optional<decltype(read(value))> {
        if (value.isNull()) return std::nullopt;
        return read(value);
    }

    Pose pose(const QJsonValue& value) {
        const QJsonArray read = array(value, 11);
        Pose pose;
        pose.at = {real(read.at(0)), real(read.at(1))};
        pose.degrees = real(read.at(2));
        pose.shape = body::HandShape(small(read.at(3), 0, int(body::handShapeCount) - 1));
        pose.contact = real(read.at(4));
        pose.pressure = real(read.at(5));
        pose.works = flag(read.at(6));
        pose.returning = flag(read.at(7));
        pose.onTop = flag(read.at(8));
        pose.forearm = real(read.at(9));
        pose.lift = real(read.at(10));
        return pose;
    }
    std::optional<Poses> poses(const QJsonValue& value) {
        return optional(value, [this](const QJsonValue& both) {
            const QJsonArray read = array(both, 2);
            return Poses{pose(read.at(0)), pose(read.at(1))};
        });
    }
    std::optional<Feel> feel(const QJsonValue& value) {
        return optional(value, [this](const QJsonValue& each) {
            const QJsonArray read = array(each, 2);
            return Feel{small(read.at(0), 0, routine::highestPressure), real(read.at(1))};
        });
    }
    std::optional<body::Stance> stance(const QJsonValue& value) {
        return optional(
            value, [this](const QJsonValue& each) { return body::Stance(small(each, 0, int(body::stanceCount) - 1)); });
    }
    std::optional<std::size_t> optionalIndex(const QJsonValue& value) {
        return optional(value, [this](const QJsonValue& each) { return index(each); });
    }

    Transport transport(const QJsonValue& value) {
        const QJsonObject read = object(value);
        const QString state = read["state"].toString();
        if (state == "preparing")
            return Preparing{optional(read["first"], [this](const QJsonValue& each) { return step(each); })};
        if (state == "waiting") return Waiting{position(read["at"]), position(read["past"])};
        if (state == "paused") return Paused{position(read["at"]), poses(read["hands"])};
        if (state == "stopped") return Stopped{position(read["at"])};
        sound = sound && state == "finished";
        return Finished{};
    }
    StepEdit edit(const QJsonValue& value) {
        constexpr int least = std::numeric_limits<int>::min();
        constexpr int most = std::numeric_limits<int>::max();
        const QJsonObject read = object(value);
        StepEdit edit;
        edit.repetitions =
            optional(read["repetitions"], [this](const QJsonValue& each) { return small(each, least, most); });
        edit.pacePercent = small(read["pacePercent"], least, most);
        edit.skipped = flag(read["skipped"]);
        return edit;
    }
    body::RegionSet regions(const QJsonValue& value) {
        return body::RegionSet::fromBits(std::uint32_t(whole(value, 0, std::numeric_limits<std::uint32_t>::max())));
    }
    Adjustments adjustments(const QJsonValue& value) {
        const QJsonObject read = object(value);
        Adjustments made;
        made.ceiling = small(read["ceiling"], 1, routine::layPressure);
        made.shift = small(read["shift"], -2, 1);
        made.rate = small(read["rate"], slowestRate, fastestRate);
        sound = sound && made.rate % 5 == 0;
        const QJsonObject edits = object(read["edits"]);
        for (auto each = edits.begin(); each != edits.end(); ++each)
            made.edits[each.key().toStdString()] = edit(each.value());
        for (const auto& each : array(read["order"]))
            made.order.push_back(step(each));
        made.leftOut = regions(read["leftOut"]);
        made.waitEverywhere = flag(read["waitEverywhere"]);
        made.loop = flag(read["loop"]);
        made.enteredFrom = optional(read["enteredFrom"], [this](const QJsonValue& each) {
            const QJsonObject entry = object(each);
            return Entry{step(entry["step"]), optionalIndex(entry["pass"]), poses(entry["from"]), feel(entry["felt"]),
                         stance(entry["stance"]),
                         // Earlier ones knew one body.
                         optionalIndex(entry.contains(QLatin1String("part")) ? entry["part"] : QJsonValue())};
        });
        return made;
    }
    PressureChange change(const QJsonValue& value) {
        const QJsonObject read = object(value);
        return {.what = Happening(small(read["what"], 0, int(Happening::Stopped))),
                .at = position(read["at"]),
                .step = step(read["step"]),
                .pass = index(read["pass"]),
                .into = span(read["into"]),
                .before = small(read["before"], 0, routine::highestPressure),
                .after = small(read["after"], 0, routine::highestPressure),
                .shift = small(read["shift"], -2, 1),
                .areas = regions(read["areas"]),
                .undone = flag(read["undone"])};
    }
    Tally tally(const QJsonValue& value) {
        const QJsonObject read = object(value);
        Tally tally;
        for (const auto& each : array(read["worked"])) {
            const QJsonArray pair = array(each, 2);
            tally.worked[step(pair.at(0))] = span(pair.at(1));
        }
        for (const auto& each : array(read["done"]))
            tally.done.insert(step(each));
        tally.rest = span(read["rest"]);
        for (const auto& each : array(read["changes"]))
            tally.changes.push_back(change(each));
        return tally;
    }
};

} // namespace

Session atRest(const Plan& plan, const Timeline& timeline, Session session, Instant now) {
    session = tallied(timeline, std::move(session), now);
    session.tally.since.reset();
    if (std::holds_alternative<Running>(session.transport))
        session.transport = Paused{positionOf(timeline, session, now), std::nullopt};
    else if (std::holds_alternative<CountingIn>(session.transport))
        session.transport = Paused{positionOf(timeline, session, now), posesNow(plan, timeline, session, now)};
    else if (std::holds_alternative<Finished>(session.transport))
        session.transport = Finished{};
    if (session.recent.practiceUntil) session.adjustments.loop = false;
    session.recent = {.told = session.recent.told};
    return session;
}

QByteArray toText(const Session& session) {
    const QJsonObject written{{"format", format},
                              {"transport", journal::written(session.transport)},
                              {"adjustments", journal::written(session.adjustments)},
                              {"told", journal::written(session.recent.told)},
                              {"countIn", qint64(session.settings.countIn.count())},
                              {"tally", journal::written(session.tally)}};
    return QJsonDocument(written).toJson(QJsonDocument::Compact);
}

std::optional<Session> fromText(const QByteArray& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    SnapshotReader reader;
    reader.small(document["format"], format, format);
    Session session;
    session.transport = reader.transport(document["transport"]);
    session.adjustments = reader.adjustments(document["adjustments"]);
    session.recent.told = reader.position(document["told"], -farthest);
    session.settings.countIn = reader.span(document["countIn"]);
    session.tally = reader.tally(document["tally"]);
    if (!reader.sound) return std::nullopt;
    return session;
}

} // namespace effleur::journal
