#include "routine/fit.h"

#include <algorithm>
#include <cmath>

namespace effleur::routine {
namespace {

/// More than any range of repetitions asks for.
constexpr double greatestScale = 256;
constexpr int halvings = 44;

Millis off(Millis length, Millis target) {
    return std::chrono::abs(length - target);
}

/// Rounds; what stands midway between two numbers goes up for one step at a time, scattered over the routine, so that
/// the length grows by single steps and no technique is preferred.
int rounded(double value, std::size_t step) {
    constexpr double goldenShare = 0.618033988749895;
    const double scattered = std::fmod(static_cast<double>(step + 1) * goldenShare, 1.0);
    return static_cast<int>(std::floor(value + 0.5 - scattered * 1e-3));
}

class Fitter {
public:
    Fitter(const std::vector<Measure>& steps, Millis target)
        : m_steps(steps)
        , m_target(target) {}

    Fit fit() const {
        std::vector<Dose> doses;
        for (const Measure& step : m_steps)
            doses.push_back({step.repetitions, 100, false});
        Fitted best = consider(doses);
        for (std::size_t step = m_steps.size(); step-- > 0 && !meets(best);) {
            if (!m_steps[step].droppable) continue;
            if (best.length < m_target) break; // dropping more would only make it shorter
            doses[step].dropped = true;
            Fitted fewer = consider(doses);
            if (off(fewer.length, m_target) < off(best.length, m_target)) best = std::move(fewer);
        }
        if (meets(best)) return best;
        return CannotFit{best.length};
    }

private:
    bool meets(const Fitted& fitted) const { return off(fitted.length, m_target) <= closeEnough; }

    Fitted measured(std::vector<Dose> doses) const {
        const Millis length = lengthOf(m_steps, doses);
        return {std::move(doses), length};
    }

    /// The nearest to the target with these steps: as they are, by repetitions alone, or by the pace as well.
    Fitted consider(const std::vector<Dose>& doses) const {
        Fitted written = measured(doses);
        if (meets(written)) return written;
        Fitted counted = nearest(written, [this](std::size_t step, double scale, Dose& dose) {
            const Range& range = m_steps[step].repetitionsAllowed;
            dose.repetitions = std::clamp(rounded(m_steps[step].repetitions * scale, step), range.low, range.high);
        });
        if (meets(counted)) return counted;
        return nearest(counted, [this](std::size_t step, double scale, Dose& dose) {
            const Range& range = m_steps[step].paceAllowed;
            dose.pacePercent = std::clamp(rounded(100 * scale, step), range.low, range.high);
        });
    }

    /// The doses grow with the scale, and so does the length: halves the span in which the target lies.
    template<typename Scale> Fitted nearest(Fitted best, Scale scaleOne) const {
        double low = 0;
        double high = greatestScale;
        Fitted tried = best;
        for (int halving = 0; halving < halvings && best.length != m_target; ++halving) {
            const double scale = (low + high) / 2;
            for (std::size_t step = 0; step < m_steps.size(); ++step)
                scaleOne(step, scale, tried.doses[step]);
            tried.length = lengthOf(m_steps, tried.doses);
            if (off(tried.length, m_target) < off(best.length, m_target)) best = tried;
            (tried.length < m_target ? low : high) = scale;
        }
        return best;
    }

    const std::vector<Measure>& m_steps;
    Millis m_target;
};

} // namespace

Fit fit(const std::vector<Measure>& steps, Millis target) {
    return Fitter(steps, target).fit();
}

Fit fit(const Routine& routine, const body::BodyMap& map, Millis target) {
    return fit(measure(routine, map), target);
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

FitChanges changesOf(const std::vector<Measure>& steps, const std::vector<Dose>& doses) {
    FitChanges changes;
    for (std::size_t step = 0; step < steps.size() && step < doses.size(); ++step) {
        const Dose& dose = doses[step];
        if (dose.dropped) {
            changes.dropped.push_back(step);
            continue;
        }
        if (dose.repetitions < steps[step].repetitions) ++changes.fewer;
        if (dose.repetitions > steps[step].repetitions) ++changes.more;
        changes.quickest = std::min(changes.quickest, dose.pacePercent);
        changes.slowest = std::max(changes.slowest, dose.pacePercent);
    }
    return changes;
}

} // namespace effleur::routine
