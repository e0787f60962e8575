#include "window/lesson/named_places.h"

#include <algorithm>
#include <cmath>

namespace effleur::window::lesson {

namespace {

constexpr double sameSpot = 12; ///< body units between a place and what mirrors it

} // namespace

std::vector<NamedPlace> namedPlaces(const body::BodyMap& map, const phrases::Phrasebook& words) {
    std::vector<NamedPlace> all;
    for (const body::Region& region : map.regions) {
        const body::BoundingBox box = region.area.box();
        all.push_back({region.id, words.area(region.id), (box.least + box.most) * 0.5});
    }
    for (const body::Landmark& landmark : map.landmarks)
        if (const QString name = words.landmark(landmark.id); name != QString::fromStdString(landmark.id))
            all.push_back({landmark.id, name, landmark.at});

    std::vector<NamedPlace> pairs;
    std::vector<NamedPlace> alone;
    for (const NamedPlace& place : all) {
        const body::Point mirrored = body::mirrored(place.at, map.axis);
        const auto other = std::find_if(all.begin(), all.end(), [&](const NamedPlace& one) {
            return &one != &place && std::hypot(one.at.x - mirrored.x, one.at.y - mirrored.y) < sameSpot;
        });
        if (other == all.end())
            alone.push_back(place);
        else if (place.at.x < map.axis)
            pairs.insert(pairs.end(), {place, *other});
    }
    pairs.insert(pairs.end(), alone.begin(), alone.end());
    return pairs;
}

} // namespace effleur::window::lesson
