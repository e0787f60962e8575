#include "routine/coverage.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace effleur::routine {

namespace {

constexpr int samples = 24;    ///< of a way
constexpr double least = 0.06; ///< share of the longest work on a region
using Times = std::array<double, techniqueCount>;

std::vector<body::Point> placesOf(const body::HandTrack& track) {
    if (track.role != body::HandRole::Works) return {};
    std::vector<body::Point> places(track.points.begin(), track.points.end());
    if (places.empty() && !track.out.empty())
        for (int sample = 0; sample < samples; ++sample)
            places.push_back(track.out.at((sample + 0.5) / samples));
    return places;
}

double sumOf(const Times& times) {
    return std::accumulate(times.begin(), times.end(), 0.0);
}

} // namespace

std::vector<std::optional<Technique>> coverageOf(const Routine& routine, const body::BodyMap& map) {
    std::vector<Times> work(map.regions.size());
    for (const Step& step : routine.steps) {
        const body::Stroke* stroke = strokeOf(step, map);
        if (!stroke || stroke->kind == body::StrokeKind::Hold || step.technique == Technique::Resting) continue;
        const auto time = static_cast<double>(step.perRepetition.count()) * step.repetitions;
        for (const Pass& pass : passesOf(step, stroke)) {
            if (pass.lane >= stroke->lanes.size()) continue;
            const body::Lane& lane = stroke->lanes[pass.lane];
            const bool mirrored = stroke->oneSided && pass.side == Side::Right;
            for (const body::HandTrack* track : {&lane.left, &lane.right}) {
                const std::vector<body::Point> places = placesOf(*track);
                for (body::Point place : places) {
                    if (mirrored) place.x = 2 * map.axis - place.x;
                    for (std::size_t region = 0; region < work.size(); ++region)
                        if (map.regions[region].area.contains(place))
                            work[region][static_cast<std::size_t>(step.technique)] +=
                                time / static_cast<double>(places.size());
                }
            }
        }
    }
    double most = 0;
    for (const Times& times : work)
        most = std::max(most, sumOf(times));
    std::vector<std::optional<Technique>> coverage(work.size());
    const auto longest = [&](const Times& times) -> std::optional<Technique> {
        if (most == 0 || sumOf(times) < least * most) return std::nullopt;
        return static_cast<Technique>(std::ranges::max_element(times) - times.begin());
    };
    for (std::size_t region = 0; region < work.size(); ++region) {
        Times ownWork = work[region];
        for (const Technique glides : {Technique::Stroking, Technique::Closing})
            ownWork[static_cast<std::size_t>(glides)] = 0;
        const auto own = longest(ownWork);
        coverage[region] = own ? own : longest(work[region]);
    }
    return coverage;
}

} // namespace effleur::routine
