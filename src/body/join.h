#pragma once

#include "body/body_map.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effleur::body {

// Maps that lie on one person become one, so that a routine that goes over several of them has one picture, one set of
// zones, and one way for the hands.

/// Between the ids of the maps in the id of a joined one.
inline constexpr char joiner = '+';

/// The id of a stroke of a part that is not the first one.
std::string strokeOfPart(std::string_view part, std::string_view stroke);
/// As its own map calls it.
std::string_view ownName(std::string_view strokeOfPart);

/// The stroke with every place moved.
Stroke moved(Stroke stroke, Point by);

/// The ids in the id of a joined map; of a whole one its own.
std::vector<std::string_view> partsIn(std::string_view id);

/// One map of several, in their order. Nothing where they do not lie on one person: of all but one each must join that
/// one, which need not be the first; straight below it; all lie or sit alike, bare or dressed alike; no region and no
/// place of the giver is in two of them. All places are in the units of the one that the others join.
std::optional<BodyMap> joined(const std::vector<const BodyMap*>& maps);

/// The outline of two that meet: `upper` above the line y = `seam`, `lower` below it.
Polygon stacked(const Polygon& upper, const Polygon& lower, double seam);

} // namespace effleur::body
