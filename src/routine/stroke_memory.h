#pragma once

#include "body/body_map.h"
#include "body/course.h"
#include "routine/routine.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace effleur::routine {

/// A way that goes so with the classical flow, of -1 to 1, goes against it.
inline constexpr double againstFlow = -0.5;

/// What was found along strokes, for the next routine on the same body map, with strokes of its own or not. A stroke is
/// known again by being equal, not by its name alone.
class StrokeMemory {
public:
    /// One lane of a stroke on one side.
    struct Facts {
        std::vector<body::Breach> breaches;
        std::optional<body::Hand> leaves; ///< the hand that goes off the body, or out of the picture
        double least = highestPressure;   ///< the lowest limit on the working part of a hand that touches
        double weightless = 0;            ///< the share of a hand's working part where nothing may press, 0..1
        double flow = 0;                  ///< -1 where a hand's work ends against the classical flow, else nearer to 0
        double against = 0;               ///< the share of a hand's working part that runs against it, 0..1
        bool neck = false;                ///< a working hand's middle comes to the neck
        std::string sunkIn;               ///< of a hold: a zone under a hand where no weight belongs; "" = none
        std::vector<body::HandShape> shapes; ///< of the working parts
        double extent = 0;                   ///< how far apart the places of a working hand are, body units
    };
    /// Looked up, or found out and kept. `lane` is one of the stroke's, `stance` the one on its own side. Good until
    /// the next call.
    const Facts& of(const body::BodyMap& map, const body::Stroke& stroke, std::size_t lane, bool mirror,
                    body::Stance stance);

private:
    struct Known {
        body::Stroke stroke;
        Facts facts;
    };
    std::map<std::tuple<std::string, std::size_t, bool, body::Stance>, Known> m_known;
};

} // namespace effleur::routine
