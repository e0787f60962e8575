#include "body/body_map.h"

#include "body/join.h"

#include <algorithm>

namespace effleur::body {

namespace {

template<typename Named> const Named* named(const std::vector<Named>& all, std::string_view id) {
    const auto found = std::find_if(all.begin(), all.end(), [id](const Named& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::string_view word(HandShape shape) {
    static constexpr std::array<std::string_view, handShapeCount> words{
        "flat", "fan", "cupped", "reinforced", "fingertips", "pinch", "squeeze", "grasp", "thumb"};
    const auto index = static_cast<std::size_t>(shape);
    return index < words.size() ? words[index] : std::string_view{};
}

std::string_view word(BodyPosition position) {
    static constexpr std::array<std::string_view, 2> words{"prone", "seated"};
    const auto index = static_cast<std::size_t>(position);
    return index < words.size() ? words[index] : std::string_view{};
}

Stand mirrored(const Stand& stand, double axis) {
    return {.stance = mirrored(stand.stance),
            .leftElbow = mirrored(stand.rightElbow, axis),
            .rightElbow = mirrored(stand.leftElbow, axis),
            .angle = 180 - stand.angle,
            .away = stand.away,
            .degrees = -stand.degrees,
            .about = mirrored(stand.about, axis)};
}

double Stroke::outShare() const {
    if (kind != StrokeKind::Path || outSeconds <= 0) return 1;
    return outSeconds / (outSeconds + std::max(0.0, backSeconds));
}

const Lane* Stroke::lane(std::string_view id_) const {
    return named(lanes, id_);
}

const Stroke* BodyMap::stroke(std::string_view id_) const {
    return named(strokes, id_);
}

const Stroke* BodyMap::stroke(std::string_view id_, std::string_view part_) const {
    return partOf(part_) == 0 ? stroke(id_) : stroke(strokeOfPart(part_, id_));
}

std::size_t BodyMap::partOf(std::string_view part_) const {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const BodyPart& one) { return one.id == part_; });
    return found == parts.end() ? 0 : static_cast<std::size_t>(found - parts.begin());
}

BodyPart BodyMap::part(std::size_t index) const {
    if (index < parts.size()) return parts[index];
    return {id, name, cover, uncover, frame, sideMark, {}, width, height};
}

const Region* BodyMap::region(std::string_view id_) const {
    return named(regions, id_);
}

const Stand* BodyMap::stand(Stance stance) const {
    const auto found =
        std::find_if(stands.begin(), stands.end(), [&](const Stand& one) { return one.stance == stance; });
    return found == stands.end() ? nullptr : &*found;
}

RegionSet BodyMap::regionsAt(Point p) const {
    RegionSet set;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].area.contains(p)) set |= RegionSet::of(i);
    }
    return set;
}

} // namespace effleur::body
