#include "routine/speed.h"

#include <algorithm>

namespace effleur::routine {
HalfSpeeds halfSpeeds(const Step& step, const body::BodyMap& map) {
    HalfSpeeds speeds;
    const body::Stroke* stroke = strokeOf(step, map);
    if (step.technique == Technique::Resting || !stroke || stroke->kind != body::StrokeKind::Path ||
        stroke->lanes.empty())
        return speeds;
    const double seconds = std::chrono::duration<double>(step.perRepetition).count();
    const auto half = [&](const body::Path& path, double time) {
        if (path.empty() || time <= 0) return;
        const double speed = path.length() / body::unitsPerCm / time;
        speeds.slowest = speeds.fastest == 0 ? speed : std::min(speeds.slowest, speed);
        speeds.fastest = std::max(speeds.fastest, speed);
    };
    for (const Pass& pass : passesOf(step, stroke)) {
        const body::Lane& lane = stroke->lanes[pass.lane];
        for (const body::HandTrack* track : {&lane.left, &lane.right}) {
            if (track->role != body::HandRole::Works) continue;
            half(track->out, seconds * stroke->outShare());
            half(track->back, seconds * (1 - stroke->outShare()));
        }
    }
    return speeds;
}

Tempo tempoOf(const Routine& routine, const Step& step, HalfSpeeds speeds) {
    if (speeds.fastest > fastest) return Tempo::TooFast;
    const bool strokes = step.technique == Technique::Stroking || step.technique == Technique::Closing;
    if (!strokes || routine.intent != Intent::Relaxing || speeds.fastest == 0) return Tempo::Pleasant;
    if (speeds.fastest > fastestStroke) return Tempo::HurriedStroke;
    return speeds.slowest < slowestStroke ? Tempo::CrawlingStroke : Tempo::Pleasant;
}

} // namespace effleur::routine
