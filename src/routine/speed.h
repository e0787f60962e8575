#pragma once

#include "body/body_map.h"
#include "routine/routine.h"

namespace effleur::routine {

/// Mean speeds of the hands over the halves of a step's stroke, cm/s; 0 where nothing travels.
struct HalfSpeeds {
    double fastest = 0;
    double slowest = 0;
};
HalfSpeeds halfSpeeds(const Step& step, const body::BodyMap& map);

/// No hand moves faster than 30 cm/s; strokes of a relaxing routine stay at 1 to 10 cm/s (pleasant touch, best near 3;
/// Löken 2009 and later studies of the skin's slow nerve fibres).
inline constexpr double fastest = 30;
inline constexpr double fastestStroke = 10;
inline constexpr double slowestStroke = 1;
enum class Tempo : std::uint8_t { Pleasant, TooFast, HurriedStroke, CrawlingStroke };
Tempo tempoOf(const Routine& routine, const Step& step, HalfSpeeds speeds);

} // namespace effleur::routine
