#include "session/timeline.h"

#include "routine/limits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace effleur::session {
namespace {

const StepEdit& editOf(const Plan& plan, const Adjustments& adjustments, StepIndex step) {
    static const StepEdit none;
    const auto found = adjustments.edits.find(plan.written(step).id);
    return found == adjustments.edits.end() ? none : found->second;
}

/// The asked order with nonsense left out and what it forgot behind it.
std::vector<StepIndex> orderOf(const Plan& plan, const Adjustments& adjustments) {
    std::vector<bool> taken(plan.steps.size(), false);
    std::vector<StepIndex> order;
    order.reserve(plan.steps.size());
    const auto take = [&](StepIndex step) {
        if (plan.steps.has(step) && !taken[number(step)]) {
            taken[number(step)] = true;
            order.push_back(step);
        }
    };
    std::for_each(adjustments.order.begin(), adjustments.order.end(), take);
    for (const StepIndex step : plan.steps.indices())
        take(step);
    return order;
}

/// The passes of a step that are played; none where the step is not.
struct Played {
    std::vector<std::size_t> passes;
    std::vector<Berths> berths; ///< of those
};

/// More than half of a pass is lost; of what opens and closes a session, all of it.
bool isLost(double share, bool isProtected) {
    return isProtected ? share >= 1 : share > 0.5;
}

Played playedPasses(const Plan& plan, const Adjustments& adjustments, StepIndex step) {
    const PlannedStep& planned = plan.steps[step];
    if (!planned.isProtected && editOf(plan, adjustments, step).skipped) return {};
    Played played;
    for (std::size_t pass = 0; pass < planned.passes.size(); ++pass) {
        const Berths berths = berthsOf(plan, planned.passes[pass], adjustments.leftOut);
        if (isLost(shareLost(planned.passes[pass], berths, adjustments.leftOut), planned.isProtected)) continue;
        played.passes.push_back(pass);
        played.berths.push_back(berths);
    }
    return played;
}

/// The work of a step that is not played although nobody skipped it.
std::vector<Spared> sparedOf(const Plan& plan, const Adjustments& adjustments, StepIndex step, const Played& played) {
    const PlannedStep& planned = plan.steps[step];
    if (!planned.isProtected && editOf(plan, adjustments, step).skipped) return {};
    if (played.passes.empty()) return {{step, routine::Side::Both, std::nullopt}};
    std::vector<Spared> spared;
    for (const routine::Side side : {routine::Side::Left, routine::Side::Right}) {
        const auto isOf = [&](std::size_t pass) { return planned.passes[pass].pass.side == side; };
        const bool isPlayed = std::any_of(played.passes.begin(), played.passes.end(), isOf);
        bool written = false;
        for (std::size_t pass = 0; pass < planned.passes.size(); ++pass)
            written = written || isOf(pass);
        if (written && !isPlayed) spared.push_back({step, side, std::nullopt});
    }
    return spared;
}

class Compiler {
public:
    Compiler(const Plan& plan, const Adjustments& adjustments)
        : m_plan(plan)
        , m_adjustments(adjustments) {}

    Timeline compile() {
        const auto order = orderOf(m_plan, m_adjustments);
        for (const StepIndex step : order) {
            const Played played = playedPasses(m_plan, m_adjustments, step);
            for (const Spared& spared : sparedOf(m_plan, m_adjustments, step, played))
                m_timeline.spared.push_back(spared);
            if (played.passes.empty()) continue;
            for (Spared& spared : m_timeline.spared)
                if (!spared.next) spared.next = Ordinal{m_timeline.steps.size()};
            add(step, played);
        }
        if (m_timeline.segments.empty() && !order.empty())
            add(order.front(), {{0}, {berthsOf(m_plan, m_plan.steps[order.front()].passes[0], m_adjustments.leftOut)}});
        m_timeline.leftOut = m_adjustments.leftOut;
        m_timeline.rate = m_adjustments.rate;
        m_timeline.script = scriptOf(m_plan, m_timeline);
        return std::move(m_timeline);
    }

private:
    void add(StepIndex step, const Played& played) {
        const auto& passes = played.passes;
        const routine::Step& written = m_plan.written(step);
        m_timeline.steps.push_back(step);
        m_timeline.firsts.push_back(m_timeline.segments.size());

        const auto& entry = m_adjustments.enteredFrom;
        const bool entered = entry && entry->step == step && entry->pass.value_or(passes.front()) == passes.front();
        const bool fresh = entered ? !entry->from : m_timeline.segments.empty();
        Millis into = changeInto(m_plan.routine, written);
        if (!fresh && walksTo(step, passes.front(), entered)) into = std::max(into, routine::walkingChange);
        const auto leaves = fresh ? std::nullopt : partLeftFor(step, entered);
        if (leaves) into = std::max(into, routine::changeOfBodies);
        append(fresh ? SegmentKind::LeadIn : SegmentKind::Change, step, passes.front(), into).leaves = leaves;

        const auto& planned = m_plan.steps[step].passes;
        for (std::size_t index = 0; index < passes.size(); ++index) {
            if (index > 0) {
                const bool sides = planned[passes[index]].pass.side != planned[passes[index - 1]].pass.side;
                append(sides ? SegmentKind::SwitchSides : SegmentKind::SwitchLane, step, passes[index],
                       sides ? changeOfSides(m_plan.routine, walks(step, passes[index - 1], passes[index]))
                             : routine::switchLane);
            }
            work(step, passes[index]).berths = played.berths[index];
        }
        for (std::size_t index = m_timeline.firsts.back(); index < m_timeline.segments.size(); ++index)
            m_timeline.segments[index].stepEnd = m_timeline.end();
        if (written.advance == routine::Advance::Wait || m_adjustments.waitEverywhere)
            m_timeline.gates.push_back(m_timeline.end());
    }

    body::Stance giverAt(StepIndex step, std::size_t pass) const {
        return m_plan.steps[step].passes[pass].course.stance;
    }
    bool walks(StepIndex step, std::size_t from, std::size_t to) const {
        return routine::walksBetween(giverAt(step, from), giverAt(step, to));
    }
    /// The part of the body that is left for that of a step; nothing where it is the same.
    std::optional<std::size_t> partLeftFor(StepIndex step, bool entered) const {
        const auto before = entered ? m_adjustments.enteredFrom->part
                            : m_timeline.segments.empty()
                                ? std::nullopt
                                : std::optional(m_plan.steps[m_timeline.segments.back().step].part);
        return before == m_plan.steps[step].part ? std::nullopt : before;
    }
    /// Whether the giver walks round into a step: from where it was jumped from, else from the work before it.
    bool walksTo(StepIndex step, std::size_t pass, bool entered) const {
        if (m_plan.written(step).technique == routine::Technique::Resting) return false;
        if (entered) {
            const auto& stance = m_adjustments.enteredFrom->stance;
            return stance && routine::walksBetween(*stance, giverAt(step, pass));
        }
        const auto before =
            std::find_if(m_timeline.segments.rbegin(), m_timeline.segments.rend(), [&](const auto& each) {
                return m_plan.written(each.step).technique != routine::Technique::Resting;
            });
        return before != m_timeline.segments.rend() &&
               routine::walksBetween(giverAt(before->step, before->pass), giverAt(step, pass));
    }

    /// A lead takes its hands from where a jump left them.
    Segment& append(SegmentKind kind, StepIndex step, std::size_t pass, Millis length) {
        const Position begin = m_timeline.end();
        Segment segment;
        segment.kind = kind;
        segment.ordinal = Ordinal{m_timeline.steps.size() - 1};
        segment.step = step;
        segment.pass = pass;
        segment.begin = begin;
        segment.end = begin + length;
        const auto& entry = m_adjustments.enteredFrom;
        const bool first = m_timeline.segments.size() == m_timeline.firsts.back();
        if (kind != SegmentKind::Work && entry && entry->step == step && (entry->pass ? *entry->pass == pass : first)) {
            segment.from = entry->from;
            segment.felt = entry->felt;
            segment.stance = entry->stance;
        }
        segment.side = m_plan.steps[step].passes[pass].pass.side;
        segment.beats = std::max(1, m_plan.written(step).beatsPerRepetition);
        segment.outShare = m_plan.steps[step].outShare;
        m_timeline.begins.push_back(begin);
        m_timeline.segments.push_back(std::move(segment));
        return m_timeline.segments.back();
    }

    Segment& work(StepIndex step, std::size_t pass) {
        const routine::Step& written = m_plan.written(step);
        const StepEdit& edit = editOf(m_plan, m_adjustments, step);
        const int repetitions = std::clamp(edit.repetitions.value_or(written.repetitions), 1, routine::mostRepetitions);
        const Millis each = std::max(
            Millis{1}, written.perRepetition *
                           std::clamp(edit.pacePercent, routine::quickestLivePace, routine::slowestLivePace) / 100);
        Segment& segment = append(SegmentKind::Work, step, pass, each * repetitions);
        segment.repetitions = repetitions;
        segment.perRepetition = each;
        for (int repetition = 0; repetition < repetitions; ++repetition)
            segment.pressures.push_back(workingPressure(routine::pressureAt(written, repetition, repetitions),
                                                        m_adjustments.shift, m_adjustments.ceiling));
        return segment;
    }

    const Plan& m_plan;
    const Adjustments& m_adjustments;
    Timeline m_timeline;
};

} // namespace

// Segments are much alike, so a guess by proportion lies near: from there in growing steps, then by halves.
std::size_t Timeline::segmentAt(Position position) const {
    const std::size_t last = begins.size() - 1;
    if (position <= begins.front()) return 0;
    if (position >= begins.back()) return last;
    const double share = double((position - begins.front()).count()) / double((begins.back() - begins.front()).count());
    std::size_t low = static_cast<std::size_t>(share * double(last));
    std::size_t high = low;
    for (std::size_t step = 1; begins[low] > position; step *= 2)
        low -= std::min(step, low);
    for (std::size_t step = 1; begins[high] <= position; step *= 2)
        high += std::min(step, last - high);
    const auto from = begins.begin() + static_cast<std::ptrdiff_t>(low);
    const auto past = std::upper_bound(from, begins.begin() + static_cast<std::ptrdiff_t>(high), position);
    return static_cast<std::size_t>(past - begins.begin()) - 1;
}

std::optional<Ordinal> Timeline::ordinalOf(StepIndex step) const {
    const auto found = std::find(steps.begin(), steps.end(), step);
    if (found == steps.end()) return std::nullopt;
    return Ordinal{static_cast<std::size_t>(found - steps.begin())};
}

Position Timeline::beginOf(Ordinal ordinal) const {
    return segments[firsts[ordinal]].begin;
}

Position Timeline::endOf(Ordinal ordinal) const {
    return segments[firsts[ordinal]].stepEnd;
}

std::span<const Segment> Timeline::segmentsOf(Ordinal ordinal) const {
    const Ordinal next = following(ordinal);
    const std::size_t past = firsts.has(next) ? firsts[next] : segments.size();
    return std::span(segments).subspan(firsts[ordinal], past - firsts[ordinal]);
}

WholeWork Timeline::wholeWork(Ordinal ordinal) const {
    const auto all = segmentsOf(ordinal);
    WholeWork whole{.span = all.back().end - all[1].begin};
    int lines = 1;
    for (const Segment& segment : all.subspan(2)) {
        if (segment.kind == SegmentKind::SwitchSides) {
            whole.sides = 2;
            lines = 1;
        } else if (segment.kind == SegmentKind::SwitchLane) {
            ++lines;
        }
        whole.lines = std::max(whole.lines, lines);
    }
    return whole;
}

Timeline compile(const Plan& plan, const Adjustments& adjustments) {
    return Compiler(plan, adjustments).compile();
}

double workingPressure(double author, int shift, int ceiling) {
    if (author <= 0) return 0;
    return std::min(
        {std::max(1.0, author + shift), author + 1, double(std::max(1, ceiling)), double(routine::layPressure)});
}

} // namespace effleur::session
