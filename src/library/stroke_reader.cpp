#include "library/stroke_reader.h"

#include "library/shapes.h"

#include <algorithm>
#include <cmath>

namespace effleur::library {
namespace {

using body::HandRole;
using body::HandTrack;
using body::StrokeKind;
using routine::Problem;

/// All paths of one document together may be cut into so many points.
constexpr std::size_t mostPoints = 300'000;
/// A hand may not jump farther than this from one part of a stroke to the next, in body units.
constexpr double join = 3;
constexpr int discCorners = 16;

} // namespace

body::Text readText(const Value& value, std::string_view language) {
    body::Text text;
    const auto put = [&](std::string_view key, const Value& words) {
        if (words.text().find_first_not_of(" \t\r\n") != std::string_view::npos)
            text.byLanguage.emplace(std::string(key), std::string(words.text()));
    };
    if (value.is(Kind::String)) put(language, value);
    if (value.is(Kind::Object))
        for (const Value each : value)
            put(each.key(), each);
    return text;
}

double readNumber(const Value& value, double low, double high, double otherwise) {
    return value.isNumber() ? std::clamp(value.number(), low, high) : otherwise;
}

int readInteger(const Value& value, int low, int high, int otherwise) {
    return static_cast<int>(readNumber(value, low, high, otherwise));
}

body::Point PathReader::point(const Value& value) const {
    return {length(value.item(0).number()), length(value.item(1).number())};
}

std::optional<body::Stance> readStance(const Value& value, const body::BodyMap& map, std::size_t part, Report& report) {
    const auto stance = fromWord<body::Stance>(stanceWords, value.text());
    std::vector<std::string> known;
    for (const body::Stand& stand : map.stands) {
        if (!map.parts.empty() && stand.about != map.parts[part].frame.centre) continue;
        if (stand.stance == stance) return stance;
        known.emplace_back(stanceWords[static_cast<std::size_t>(stand.stance)]);
    }
    if (!stance) return std::nullopt;
    if (!known.empty()) report.add(value, Problem::NoSuchStance, {std::string(value.text()), std::move(known)});
    return std::nullopt;
}

body::Path PathReader::path(const Value& value) {
    if (!value.is(Kind::String) || value.text().empty() || m_points > mostPoints) return {};
    auto path = body::Path::parse(value.text(), m_scale);
    if (!path) {
        m_report.add(value, Problem::UnreadableLine);
        return {};
    }
    m_points += path->points().size();
    if (m_points > mostPoints) m_report.add(value, Problem::LinesTooLong);
    return *std::move(path);
}

body::Polygon PathReader::polygon(const Value& value) {
    if (value.is(Kind::Object)) {
        const double radius = length(readNumber(value["disc"], 1, 500, 1));
        const body::Point middle = point(value["at"]);
        body::Polygon disc;
        for (int i = 0; i < discCorners; ++i)
            disc.points.push_back(middle + body::turned({0, -radius}, 360.0 * i / discCorners));
        return disc;
    }
    body::Polygon area{path(value).points()};
    if (area.points.size() > 1 && area.points.front() == area.points.back()) area.points.pop_back();
    if (!area.points.empty() && area.empty()) m_report.add(value, Problem::LineNoArea);
    return area;
}

HandTrack StrokeReader::mirrored(const HandTrack& track) const {
    HandTrack result = track;
    result.out = track.out.mirrored(m_map.axis);
    result.back = track.back.mirrored(m_map.axis);
    result.rest = body::mirrored(track.rest, m_map.axis);
    for (auto& point : result.points)
        point = body::mirrored(point, m_map.axis);
    for (auto& key : result.angles)
        key.degrees = -key.degrees;
    result.acrossDegrees = -result.acrossDegrees;
    return result;
}

void StrokeReader::readTurn(const Value& hand, HandTrack& track) {
    const auto ascending = [&](const Value& keys) {
        double before = 0;
        for (const Value key : keys) {
            const double at = key.item(0).number();
            if (at < before) {
                m_report.add(key, Problem::OutOfOrder);
                return;
            }
            before = at;
        }
    };
    if (const Value angle = hand["angle"]) {
        track.tangent = angle.is(Kind::String);
        if (angle.isNumber()) track.angles = {{0, angle.number()}};
        if (angle.is(Kind::Array)) {
            track.angles.clear();
            for (const Value key : angle)
                if (key.is(Kind::Array)) track.angles.push_back({key.item(0).number(), key.item(1).number()});
            ascending(angle);
        }
    }
    if (const Value shape = hand["shape"]) {
        track.shapes.clear();
        const auto put = [&](double at, const Value& word) {
            const auto known = fromWord<body::HandShape>(wordsOf<body::HandShape>(), word.text());
            track.shapes.push_back({at, known.value_or(body::HandShape::Flat)});
        };
        if (shape.is(Kind::Array)) {
            for (const Value key : shape) {
                put(key.item(0).number(), key.item(1));
            }
            ascending(shape);
        } else {
            put(0, shape);
        }
    }
    if (track.angles.empty()) track.angles = {{0, 0}};
    if (track.shapes.empty()) track.shapes = {{0, body::HandShape::Flat}};
}

void StrokeReader::checkJoins(const Value& value, const HandTrack& track) {
    if (track.out.empty()) return;
    const auto& start = track.out.points().front();
    const auto& turn = track.out.points().back();
    if (track.back.empty()) {
        if (!value["return"] && body::distance(start, turn) > join) m_report.add(value, Problem::NoWayBack);
        return;
    }
    if (body::distance(turn, track.back.points().front()) > join)
        m_report.add(value["return"], Problem::ReturnBeginsElsewhere);
    if (body::distance(track.back.points().back(), start) > join)
        m_report.add(value["return"], Problem::ReturnEndsElsewhere);
}

HandTrack StrokeReader::track(const Value& value, const body::Stroke& stroke, HandTrack both) {
    HandTrack result = std::move(both);
    readTurn(value, result);
    const auto missing = [&](const char* field) { m_report.add(value, Problem::HandWithout, {std::string(field)}); };
    if (value["onTop"].boolean()) {
        result.role = HandRole::OnTop;
        result.acrossDegrees = readNumber(value["degrees"], -360, 360, result.acrossDegrees);
        result.acrossBack =
            value["back"].isNumber() ? m_paths.length(readNumber(value["back"], -100, 100, 0)) : result.acrossBack;
        return result;
    }
    if (const Value rest = value["rest"]) result.rest = m_paths.point(rest);
    if (const Value points = value["points"]) {
        result.points.clear();
        for (const Value point : points)
            result.points.push_back(m_paths.point(point));
    }
    result.out = m_paths.path(value["out"]);
    result.back = m_paths.path(value["return"]);
    const bool rests = static_cast<bool>(value["rest"]);
    switch (stroke.kind) {
    case StrokeKind::Path:
        if (!value["out"] && !rests) missing("out");
        if (!value["out"]) result.role = HandRole::Rests;
        checkJoins(value, result);
        break;
    case StrokeKind::Points:
        if (result.points.empty() && !rests) missing("points");
        if (result.points.empty()) result.role = HandRole::Rests;
        break;
    case StrokeKind::Hold:
        if (!rests) missing("rest");
        break;
    }
    return result;
}

body::Lane StrokeReader::lane(const Value& hands, const body::Stroke& stroke, const HandTrack& both) {
    body::Lane lane;
    const Value left = hands["left"];
    const Value right = hands["right"];
    const auto missing = [&](body::Hand hand) {
        m_report.add(hands, Problem::NoHand, {hand, std::string(hand == body::Hand::Left ? "left" : "right")});
    };
    if (left)
        lane.left = track(left, stroke, both);
    else if (!both.points.empty())
        lane.left = both;
    else
        missing(body::Hand::Left);
    // What is not said is the mirror image of what is not said of a right hand.
    if (lane.left.role == HandRole::OnTop && !left["degrees"]) lane.left.acrossDegrees = -lane.left.acrossDegrees;
    if (right)
        lane.right = track(right, stroke, both);
    else if (!both.points.empty())
        lane.right = both;
    else if (!stroke.oneSided)
        lane.right = mirrored(lane.left);
    else
        missing(body::Hand::Right);
    if (lane.left.role == HandRole::OnTop && lane.right.role == HandRole::OnTop)
        m_report.add(hands, Problem::BothOnTop);
    return lane;
}

body::Stroke StrokeReader::stroke(const Value& value) {
    body::Stroke stroke;
    stroke.id = value.key();
    stroke.kind = fromWord<StrokeKind>(strokeKindWords, value["kind"].is(Kind::String) ? value["kind"].text() : "path")
                      .value_or(StrokeKind::Path);
    stroke.oneSided = value["sides"].is(Kind::String) && value["sides"].text() == "each";
    if (!m_map.stands.empty()) stroke.stance = m_map.stands.front().stance;
    stroke.stance = readStance(value["stance"], m_map, 0, m_report).value_or(stroke.stance);
    if (const Value seconds = value["seconds"]) {
        stroke.outSeconds = readNumber(seconds["out"], 0.1, 600, 1);
        stroke.backSeconds = readNumber(seconds["return"], 0, 600, 0);
    }
    stroke.level = readNumber(value["level"], -3, 3, 0);
    stroke.backPressure = readNumber(value["returnPressure"], 0, 5, 1);
    stroke.where = readText(value["where"], m_language);
    stroke.brief = readText(value["brief"], m_language);
    stroke.hands = readText(value["hands"], m_language);

    HandTrack both;
    readTurn(value, both);
    for (const Value point : value["points"])
        both.points.push_back(m_paths.point(point));
    if (const Value lanes = value["lanes"]) {
        if (value["left"] || value["right"]) m_report.add(value, Problem::LanesAndHands);
        for (const Value each : lanes) {
            stroke.lanes.push_back(lane(each, stroke, both));
            stroke.lanes.back().id = each.key();
        }
    } else {
        stroke.lanes.push_back(lane(value, stroke, both));
    }
    const bool returns = std::any_of(stroke.lanes.begin(), stroke.lanes.end(), [](const body::Lane& each) {
        return !each.left.back.empty() || !each.right.back.empty();
    });
    if (returns && stroke.backSeconds <= 0) m_report.add(value, Problem::ReturnWithoutTime);
    if (stroke.lanes.empty()) stroke.lanes.emplace_back();
    return stroke;
}

} // namespace effleur::library
