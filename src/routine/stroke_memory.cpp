#include "routine/stroke_memory.h"

#include <algorithm>
#include <string_view>

namespace effleur::routine {
namespace {

using body::Hand;
using body::HandRole;
using body::StrokeKind;

/// How close, in body units, a classical direction must be to say something of a place.
constexpr double nearDirection = 100;

/// A hand may lie over the outline by so much, in body units: its palm is wider than its middle.
constexpr double overTheEdge = 12;
constexpr std::string_view neck = "neck";
constexpr double hardlyAny = 0.05; ///< of pressure

double distanceTo(const body::Direction& direction, body::Point p) {
    const body::Point along = direction.end - direction.start;
    const body::Point from = p - direction.start;
    const double square = along.x * along.x + along.y * along.y;
    const double share = square > 0 ? std::clamp((from.x * along.x + from.y * along.y) / square, 0.0, 1.0) : 0;
    return distance(p, mix(direction.start, direction.end, share));
}

/// How far a way goes with the classical flow at a share of it: from -1 against it to 1 along it; nothing where none is
/// near.
std::optional<double> flowAt(const body::BodyMap& map, const body::Path& way, double share) {
    const body::Point at = way.at(share);
    const body::Point going = way.direction(share);
    std::optional<double> best;
    for (const body::Direction& direction : map.directions) {
        const double length = distance(direction.start, direction.end);
        if (length == 0 || distanceTo(direction, at) > nearDirection) continue;
        const body::Point flow = (direction.end - direction.start) * (1 / length);
        best = std::max(best.value_or(-1), going.x * flow.x + going.y * flow.y);
    }
    return best;
}

/// Of a hand's last stretch of work, where a stroke should run toward the nodes; 0 where nothing is known.
double lastFlowOf(const body::BodyMap& map, const body::Path& way) {
    constexpr int samples = 24;
    double sum = 0;
    int known = 0;
    for (int i = 0; i < samples; ++i)
        if (const auto flow = flowAt(map, way, 0.75 + 0.25 * (i + 0.5) / samples)) {
            sum += *flow;
            ++known;
        }
    return known > 0 ? sum / known : 0;
}

double shareAgainst(const body::BodyMap& map, const body::Path& way) {
    constexpr int samples = 60;
    int against = 0;
    for (int i = 0; i < samples; ++i)
        against += flowAt(map, way, (i + 0.5) / samples).value_or(0) < againstFlow ? 1 : 0;
    return static_cast<double>(against) / samples;
}

body::Point middleOf(const body::BoundingBox& box) {
    return mix(box.least, box.most, 0.5);
}

/// The places of a hand: those that the map was asked for.
std::vector<body::Placement> placesOf(const body::HandCourse& course, StrokeKind kind) {
    std::vector<body::Placement> places;
    const std::size_t count = course.allowed.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double pass = count > 1 ? 2 * static_cast<double>(i) / static_cast<double>(count - 1) : 0;
        body::Placement place = course.placementAt(kind, pass);
        if (kind == StrokeKind::Points && course.track.role == HandRole::Works) place.at = course.track.points[i];
        places.push_back(place);
    }
    return places;
}

bool isOff(const body::BodyMap& map, body::Point at) {
    if (map.silhouette.empty()) return false;
    for (const body::Point edge : {body::Point{overTheEdge, 0}, {-overTheEdge, 0}, {0, overTheEdge}, {0, -overTheEdge}})
        if (map.silhouette.contains(at + edge)) return false;
    return true;
}

bool isOutside(const body::BodyMap& map, body::Point at) {
    return at.x < 0 || at.y < 0 || at.x > map.width || at.y > map.height;
}

/// Of a hand that works.
void lookAlong(const body::BodyMap& map, StrokeKind kind, const body::HandCourse& course, StrokeMemory::Facts& facts) {
    const std::size_t working = kind == StrokeKind::Path ? (course.allowed.size() + 1) / 2 : course.allowed.size();
    const std::vector<body::Placement> places = placesOf(course, kind);
    int touching = 0;
    int weightless = 0;
    body::BoundingBox around;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const body::Allowed& allowed = course.allowed[i];
        const body::Point middle = middleOf(contactArea(map, places[i], course.hand).box());
        if (isOutside(map, places[i].at) || (!allowed.lifted && isOff(map, middle))) facts.leaves = course.hand;
        if (i >= working) continue;
        around.least = {std::min(around.least.x, places[i].at.x), std::min(around.least.y, places[i].at.y)};
        around.most = {std::max(around.most.x, places[i].at.x), std::max(around.most.y, places[i].at.y)};
        if (std::find(facts.shapes.begin(), facts.shapes.end(), places[i].shape) == facts.shapes.end())
            facts.shapes.push_back(places[i].shape);
        if (allowed.lifted) continue;
        ++touching;
        weightless += allowed.pressure < hardlyAny ? 1 : 0;
        facts.least = std::min(facts.least, allowed.pressure);
        for (std::size_t region = 0; region < map.regions.size(); ++region)
            facts.neck = facts.neck || (allowed.centre.has(region) && map.regions[region].id == neck);
    }
    if (touching > 0) facts.weightless = std::max(facts.weightless, static_cast<double>(weightless) / touching);
    if (!places.empty()) facts.extent = std::max(facts.extent, distance(around.least, around.most));
    if (kind != StrokeKind::Path) return;
    facts.flow = std::min(facts.flow, lastFlowOf(map, course.track.out));
    facts.against = std::max(facts.against, shareAgainst(map, course.track.out));
}

/// The zone in which a hand that lies still may have no weight.
std::string sunkIn(const body::BodyMap& map, const body::HandCourse& course, StrokeKind kind) {
    if (course.track.role == HandRole::OnTop) return {};
    const body::Polygon area = contactArea(map, course.placementAt(kind, 0), course.hand);
    const auto zone = std::find_if(map.zones.begin(), map.zones.end(), [&area](const body::Zone& each) {
        const bool tender = each.rule == body::ZoneRule::NoPressure || each.rule == body::ZoneRule::LightOnly;
        return tender && area.intersects(each.area);
    });
    return zone == map.zones.end() ? std::string() : zone->id;
}

StrokeMemory::Facts factsOf(const body::BodyMap& map, const body::Course& way) {
    StrokeMemory::Facts facts{.breaches = breaches(map, way)};
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const body::HandCourse& course = way.of(hand);
        if (course.track.role == HandRole::Works) lookAlong(map, way.kind, course, facts);
        if (way.kind == StrokeKind::Hold && facts.sunkIn.empty()) facts.sunkIn = sunkIn(map, course, way.kind);
    }
    return facts;
}

} // namespace

const StrokeMemory::Facts& StrokeMemory::of(const body::BodyMap& map, const body::Stroke& stroke, std::size_t lane,
                                            bool mirror, body::Stance stance) {
    const auto [found, isNew] = m_known.try_emplace({stroke.id, lane, mirror, stance});
    if (isNew || !(found->second.stroke == stroke))
        found->second = {stroke, factsOf(map, course(map, stroke, stroke.lanes[lane], mirror, stance))};
    return found->second.facts;
}

} // namespace effleur::routine
