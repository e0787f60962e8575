#include "journal/evening_text.h"

#include "session/overloaded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace effleur::journal {

using namespace evening;

namespace {

constexpr int format = 1;

QJsonValue written(Wall wall) {
    return qint64(wall.time_since_epoch().count());
}

QJsonObject written(const char* state, Half half) {
    return {{"state", QLatin1String(state)}, {"half", half == Half::First ? 1 : 2}};
}

QJsonObject written(const Standing& state) {
    return std::visit(
        session::Overloaded{[](const NoEvening&) {
                                return QJsonObject{{"state", "none"}};
                            },
                            [](const HalfPrepared& each) { return written("preparing", each.half); },
                            [](const HalfPlaying& each) { return written("playing", each.half); },
                            [](const HalfFinished& each) { return written("finished", each.half); },
                            [](const ChangingOver& each) {
                                return QJsonObject{{"state", "changing over"}, {"since", written(each.since)}};
                            }},
        state);
}

/// Whole and not negative, as far as a double is exact.
std::optional<qint64> whole(const QJsonValue& value) {
    const double number = value.toDouble(-1);
    if (number < 0 || number > 9e15 || std::floor(number) != number) return std::nullopt;
    return qint64(number);
}

std::optional<Wall> wallOf(const QJsonValue& value) {
    const auto millis = whole(value);
    return millis ? std::optional(Wall{Millis{*millis}}) : std::nullopt;
}

std::optional<Standing> stateOf(const QJsonObject& object) {
    const QString state = object["state"].toString();
    if (state == "changing over") {
        const auto since = wallOf(object["since"]);
        return since ? std::optional(Standing{ChangingOver{*since}}) : std::nullopt;
    }
    const int number = object["half"].toInt();
    if (number != 1 && number != 2) return std::nullopt;
    const Half half = number == 1 ? Half::First : Half::Second;
    if (state == "preparing") return HalfPrepared{half};
    if (state == "playing") return HalfPlaying{half};
    if (state == "finished") return HalfFinished{half};
    return std::nullopt;
}

} // namespace

QByteArray toText(const Evening& evening) {
    QJsonArray turns;
    for (const Share& each : evening.shares)
        turns.append(QJsonObject{{"document", QString::fromStdString(each.document)}, {"person", qint64(each.person)}});
    const QJsonObject all{{"format", format},
                          {"planned", written(evening.planned)},
                          {"changed", written(evening.changed)},
                          {"standing", written(evening.state)},
                          {"turns", turns}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<Evening> eveningOf(const QByteArray& text) {
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    const auto planned = wallOf(all["planned"]);
    const auto changed = wallOf(all["changed"]);
    const auto state = stateOf(all["standing"].toObject());
    const QJsonArray turns = all["turns"].toArray();
    if (all["format"].toInt() != format || !planned || !changed || !state || turns.size() != 2) return std::nullopt;
    Evening evening{*state, *planned, *changed, {}};
    for (std::size_t each = 0; each < evening.shares.size(); ++each) {
        const QJsonObject turn = turns[qsizetype(each)].toObject();
        const auto person = whole(turn["person"]);
        if (!turn["document"].isString() || !person) return std::nullopt;
        evening.shares[each] = {turn["document"].toString().toStdString(), *person};
    }
    return evening;
}

} // namespace effleur::journal
