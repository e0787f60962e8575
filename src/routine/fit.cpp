#include "routine/fit.h"

#include "routine/review.h"
#include "routine/speed.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace effleur::routine {
namespace {

constexpr int fewestProtected = 2;

/// How far one step can be changed.
struct Room {
    Range repetitions;
    Range pace;
};

Room roomOf(const Routine& routine, const body::BodyMap& map, std::size_t index) {
    const Step& step = routine.steps[index];
    Range repetitions = step.repetitionsRange.value_or(Range{step.repetitions, step.repetitions});
    repetitions.low = std::min(repetitions.low, step.repetitions);
    repetitions.high = std::max(repetitions.high, step.repetitions);
    if (isProtected(routine, index))
        repetitions.low = std::max(repetitions.low, std::min(fewestProtected, step.repetitions));
    // The faster pace is the smaller number. A stroke that would become hasty or crawling keeps its author's pace.
    Range pace{quickestPace, slowestPace};
    const HalfSpeeds speeds = halfSpeeds(step, map);
    const auto pleasant = [&](int percent) {
        const double faster = 100.0 / percent;
        return tempoOf(routine, step, {speeds.fastest * faster, speeds.slowest * faster}) == Tempo::Pleasant;
    };
    while (pace.low < 100 && !pleasant(pace.low))
        ++pace.low;
    while (pace.high > 100 && !pleasant(pace.high))
        --pace.high;
    return {repetitions, pace};
}

Millis off(Millis length, Millis target) {
    return Millis(std::abs((length - target).count()));
}

class Fitter {
public:
    Fitter(const Routine& routine, const body::BodyMap& map, Millis target)
        : m_routine(routine)
        , m_map(map)
        , m_target(target) {
        for (std::size_t step = 0; step < routine.steps.size(); ++step)
            m_rooms.push_back(roomOf(routine, map, step));
    }

    std::variant<Fitted, CannotFit> fit() {
        std::vector<Dose> doses;
        for (const Step& step : m_routine.steps)
            doses.push_back({step.repetitions, 100, false});
        Fitted best = consider(doses);
        for (std::size_t step = m_routine.steps.size(); step-- > 0 && !meets(best);) {
            if (!m_routine.steps[step].optional || isProtected(m_routine, step)) continue;
            if (best.length < m_target) break; // dropping more would only make it shorter
            doses[step].dropped = true;
            const Fitted fewer = consider(doses);
            if (off(fewer.length, m_target) < off(best.length, m_target)) best = fewer;
        }
        if (meets(best)) return best;
        return CannotFit{best.length};
    }

private:
    bool meets(const Fitted& fitted) const { return off(fitted.length, m_target) <= closeEnough; }

    Fitted measured(std::vector<Dose> doses) const {
        const Millis length = statedLength(dosed(m_routine, doses), m_map);
        return {std::move(doses), length};
    }

    /// The nearest to the target with these steps: by repetitions alone, or by the pace as well.
    Fitted consider(const std::vector<Dose>& doses) const {
        const Fitted counted = byRepetitions(doses);
        return meets(counted) ? counted : byPace(counted.doses);
    }

    Fitted byRepetitions(const std::vector<Dose>& doses) const {
        return nearest(measured(doses), [&](double scale) {
            auto scaled = doses;
            for (std::size_t step = 0; step < scaled.size(); ++step) {
                const Range& range = m_rooms[step].repetitions;
                const auto wished = static_cast<int>(std::lround(m_routine.steps[step].repetitions * scale));
                scaled[step].repetitions = std::clamp(wished, range.low, range.high);
            }
            return scaled;
        });
    }

    Fitted byPace(const std::vector<Dose>& doses) const {
        return nearest(measured(doses), [&](double scale) {
            auto scaled = doses;
            for (std::size_t step = 0; step < scaled.size(); ++step) {
                const Range& range = m_rooms[step].pace;
                scaled[step].pacePercent =
                    std::clamp(static_cast<int>(std::lround(100 * scale)), range.low, range.high);
            }
            return scaled;
        });
    }

    /// The doses grow with the scale, and so does the length: halves the span in which the target lies.
    template<typename Scaled> Fitted nearest(Fitted best, Scaled scaled) const {
        double low = 0;
        double high = 20;
        for (int halving = 0; halving < 24; ++halving) {
            const double scale = (low + high) / 2;
            const Fitted tried = measured(scaled(scale));
            if (off(tried.length, m_target) < off(best.length, m_target)) best = tried;
            (tried.length < m_target ? low : high) = scale;
        }
        return best;
    }

    const Routine& m_routine;
    const body::BodyMap& m_map;
    Millis m_target;
    std::vector<Room> m_rooms;
};

} // namespace

std::variant<Fitted, CannotFit> fit(const Routine& routine, const body::BodyMap& map, Millis target) {
    return Fitter(routine, map, target).fit();
}

Routine dosed(const Routine& routine, const std::vector<Dose>& doses) {
    Routine made = routine;
    made.steps.clear();
    for (std::size_t step = 0; step < routine.steps.size() && step < doses.size(); ++step) {
        if (doses[step].dropped) continue;
        Step changed = routine.steps[step];
        changed.repetitions = doses[step].repetitions;
        changed.perRepetition = changed.perRepetition * doses[step].pacePercent / 100;
        made.steps.push_back(std::move(changed));
    }
    return made;
}

} // namespace effleur::routine
