#pragma once

#include "body/body_map.h"
#include "phrases/phrasebook.h"

namespace effleur::window::lesson {

/// A region or landmark that has a name in the person's language.
struct NamedPlace {
    std::string id;
    QString name;
    body::Point at;
};

/// What has a name on the body, for two columns: what there is on both sides first, the left one on the left.
std::vector<NamedPlace> namedPlaces(const body::BodyMap& map, const phrases::Phrasebook& words);

} // namespace effleur::window::lesson
