#include "routine/review.h"

#include "routine/measure.h"
#include "routine/speed.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <set>

namespace effleur::routine {
namespace {

using body::Hand;
using body::HandRole;
using body::StrokeKind;

constexpr std::array spokenHere{"en", "de"}; ///< phrases exist in these
constexpr Millis longestGap{8'000};
constexpr std::chrono::minutes shortest{5};
constexpr std::chrono::minutes longest{60};
constexpr double mostly = 0.5; ///< of a way
constexpr int neckPressure = 2;
constexpr Millis longestShaking{10'000}; ///< in one place
constexpr double onePlace = 72;          ///< body units: 6 cm

/// At most one decimal.
double tenths(double value) {
    return static_cast<double>(std::lround(value * 10)) / 10;
}

/// The repetitions that are usual for a technique; nothing where there is no custom.
std::optional<Range> usualRepetitions(Technique technique) {
    switch (technique) {
    case Technique::Stroking: return Range{5, 7};
    case Technique::Kneading: return Range{4, 5};
    case Technique::Rubbing:
    case Technique::Squeezing:
    case Technique::Rolling:
    case Technique::Clapping:
    case Technique::Closing: return Range{5, 8};
    case Technique::Holding:
    case Technique::Shaking:
    case Technique::Resting: return std::nullopt;
    }
    return std::nullopt;
}

/// Techniques that do nothing without weight.
bool presses(Technique technique) {
    return technique == Technique::Rubbing || technique == Technique::Squeezing || technique == Technique::Kneading;
}

/// Whether a hand of this shape can work so.
bool suits(body::HandShape shape, Technique technique) {
    using enum body::HandShape;
    const auto oneOf = [shape](std::initializer_list<body::HandShape> shapes) {
        return std::find(shapes.begin(), shapes.end(), shape) != shapes.end();
    };
    switch (technique) {
    // A hollow hand lies around an arm, or over a shoulder.
    case Technique::Stroking: return !oneOf({Pinch, Grasp});
    case Technique::Kneading: return shape != Fan;
    case Technique::Rubbing: return !oneOf({Cupped, Pinch, Grasp});
    case Technique::Closing: return oneOf({Flat, Fan, Fingertips});
    case Technique::Squeezing: return oneOf({Flat, Reinforced, Squeeze});
    case Technique::Rolling: return oneOf({Pinch, Flat, Fingertips});
    case Technique::Clapping: return oneOf({Cupped, Fingertips});
    case Technique::Shaking: return !oneOf({Cupped, Pinch, Thumb});
    case Technique::Holding: return !oneOf({Pinch, Thumb});
    case Technique::Resting: return true;
    }
    return true;
}

bool works(const Step& step) {
    return step.technique != Technique::Resting && step.technique != Technique::Holding;
}

class Reviewer {
public:
    Reviewer(const Routine& routine, const body::BodyMap& map, StrokeMemory& memory)
        : m_routine(routine)
        , m_map(map)
        , m_memory(memory) {}

    Findings review() {
        reviewLanguage();
        for (std::size_t i = 0; i < m_routine.steps.size(); ++i) {
            m_step = i;
            reviewStep(m_routine.steps[i]);
        }
        reviewOrder();
        reviewLength();
        return std::move(m_findings);
    }

private:
    void add(Problem problem, std::string pointer, Arguments arguments = {}, std::optional<Remedy> remedy = {}) {
        m_findings.push_back({.problem = problem,
                              .arguments = std::move(arguments),
                              .pointer = std::move(pointer),
                              .remedy = std::move(remedy)});
    }
    std::string pointer(const char* field = "") const { return "/steps/" + std::to_string(m_step) + field; }

    /// What is shown to everybody, and read to nobody.
    void reviewLanguage() {
        if (std::none_of(spokenHere.begin(), spokenHere.end(),
                         [this](const char* language) { return m_routine.title.speaks(language); }))
            add(Problem::UnreadLanguage, "/language");
        reviewLetters(m_routine.title, "/title");
    }

    void reviewLetters(const Text& text, const std::string& at) {
        for (const auto& [language, words] : text.byLanguage)
            if (const std::string letters = body::foreignLetters(words, language); !letters.empty())
                return add(Problem::UnsayableLetters, at, {letters});
    }

    void reviewStep(const Step& step) {
        for (const auto& [text, field] :
             {std::pair(&step.title, "/title"), std::pair(&step.where, "/where"), std::pair(&step.hands, "/hands"),
              std::pair(&step.cue, "/cue"), std::pair(&step.ask, "/ask")})
            reviewLetters(*text, pointer(field));
        for (std::size_t tip = 0; tip < step.tips.size(); ++tip)
            reviewLetters(step.tips[tip], pointer("/tips/") + std::to_string(tip));
        if (highestPressureOf(step) > layPressure) {
            const char* field = step.pressure > layPressure ? "/pressure" : "/pressureTo";
            add(Problem::TrainedPressure, pointer(field), {}, Remedy{pointer(field), layPressure});
        }
        reviewDose(step);
        if (step.technique == Technique::Rolling && step.ask.empty()) add(Problem::RolledFold, pointer());
        if (step.technique != Technique::Resting && step.watchFor.empty()) add(Problem::NothingToWatchFor, pointer());
        if (const body::Stroke* stroke = strokeOf(step, m_map)) reviewStroke(step, *stroke);
    }

    void reviewDose(const Step& step) {
        const auto usual = usualRepetitions(step.technique);
        if (!usual || isLink()) return;
        const int count = step.repetitions * std::max(1, static_cast<int>(step.lanes.size()));
        if (count >= usual->low && count <= usual->high) return;
        add(Problem::UnusualRepetitions, pointer("/repetitions"),
            {static_cast<double>(usual->low), static_cast<double>(usual->high), step.technique},
            step.lanes.size() > 1 ? std::nullopt : repeated(step, std::clamp(count, usual->low, usual->high)));
    }

    /// So often instead; nothing where the author's own range does not hold that.
    std::optional<Remedy> repeated(const Step& step, int times) const {
        const auto& range = step.repetitionsRange;
        if (range && (times < range->low || times > range->high)) return std::nullopt;
        return Remedy{pointer("/repetitions"), static_cast<double>(times)};
    }

    /// A few strokes between two other techniques.
    bool isLink() const {
        return m_routine.steps[m_step].technique == Technique::Stroking && !isProtected(m_routine, m_step) &&
               m_routine.steps[m_step].repetitions <= 7;
    }

    void reviewStroke(const Step& step, const body::Stroke& stroke) {
        if (stroke.lanes.empty()) return;
        StrokeMemory::Facts all;
        std::set<std::string> broken;
        for (const Pass& pass : passesOf(step, &stroke)) {
            const bool mirror = stroke.oneSided && pass.side == Side::Right;
            const StrokeMemory::Facts& facts =
                m_memory.of(m_map, stroke, pass.lane, mirror, step.stance.value_or(stroke.stance));
            for (const body::Breach& breach : facts.breaches)
                if (broken.insert(breach.zone).second) reportBreach(stroke, breach);
            add(all, facts);
        }
        reviewReach(step, stroke, all);
        const bool glides = step.technique == Technique::Stroking || step.technique == Technique::Closing;
        const bool against = all.flow < againstFlow || (highestPressureOf(step) > 0 && all.against > mostly);
        if ((glides || step.technique == Technique::Squeezing) && against)
            add(Problem::AgainstFlow, pointer("/stroke"));
        reportSpeed(step);
        const bool senseless = presses(step.technique) && all.weightless > mostly;
        if (broken.empty() && !senseless && stroke.kind != StrokeKind::Hold &&
            all.least < std::min(highestPressureOf(step), layPressure))
            add(Problem::EasedWay, pointer("/pressure"), {tenths(all.least)});
    }

    /// The strictest of all passes.
    static void add(StrokeMemory::Facts& all, const StrokeMemory::Facts& facts) {
        all.leaves = all.leaves ? all.leaves : facts.leaves;
        all.least = std::min(all.least, facts.least);
        all.weightless = std::max(all.weightless, facts.weightless);
        all.flow = std::min(all.flow, facts.flow);
        all.against = std::max(all.against, facts.against);
        all.neck = all.neck || facts.neck;
        if (all.sunkIn.empty()) all.sunkIn = facts.sunkIn;
        all.shapes.insert(all.shapes.end(), facts.shapes.begin(), facts.shapes.end());
        all.extent = std::max(all.extent, facts.extent);
    }

    /// Where the hands come to, and with what.
    void reviewReach(const Step& step, const body::Stroke& stroke, const StrokeMemory::Facts& facts) {
        if (facts.leaves) add(Problem::OffTheBody, pointer("/stroke"), {stroke.id, *facts.leaves});
        if (presses(step.technique) && step.pressure > 0 && facts.weightless > mostly)
            add(Problem::PressesWeightless, pointer("/stroke"), {step.technique});
        if (step.technique == Technique::Holding && highestPressureOf(step) > 0 && !facts.sunkIn.empty())
            add(Problem::HeldWeight, pointer("/pressure"), {facts.sunkIn}, Remedy{pointer("/pressure"), 0});
        if (facts.neck && highestPressureOf(step) > neckPressure) {
            const char* field = step.pressure > neckPressure ? "/pressure" : "/pressureTo";
            add(Problem::NeckPressure, pointer(field), {}, Remedy{pointer(field), neckPressure});
        }
        for (const body::HandShape shape : facts.shapes)
            if (!suits(shape, step.technique)) {
                add(Problem::WrongShape, pointer("/stroke"), {std::string(body::word(shape)), step.technique});
                break;
            }
        reviewShaking(step, facts);
    }

    void reviewShaking(const Step& step, const StrokeMemory::Facts& facts) {
        const Millis whole = step.repetitions * step.perRepetition;
        if (step.technique != Technique::Shaking || facts.extent > onePlace || whole <= longestShaking) return;
        const int fitting = static_cast<int>(longestShaking / step.perRepetition);
        const double seconds = static_cast<double>(whole.count()) / 1000;
        add(Problem::ShakenLong, pointer("/repetitions"), {tenths(seconds)},
            fitting > 0             ? repeated(step, fitting)
            : step.repetitions == 1 ? std::optional(Remedy{pointer("/secondsPerRepetition"),
                                                           std::chrono::duration<double>(longestShaking).count()})
                                    : std::nullopt);
    }

    void reportBreach(const body::Stroke& stroke, const body::Breach& breach) {
        const auto zone = std::find_if(m_map.zones.begin(), m_map.zones.end(),
                                       [&](const body::Zone& each) { return each.id == breach.zone; });
        add(Problem::ProtectedPlace, pointer("/stroke"), {stroke.id, breach.hand, breach.zone, Reason{zone->reason}});
    }

    void reportSpeed(const Step& step) {
        const HalfSpeeds speeds = halfSpeeds(step, m_map);
        // In whole tenths of a second, on the pleasant side of the bound.
        const auto warn = [&](Problem problem, double speed, double bound) {
            const double wanted = std::chrono::duration<double>(step.perRepetition).count() * speed / bound * 10;
            add(problem, pointer("/secondsPerRepetition"), {tenths(speed)},
                Remedy{pointer("/secondsPerRepetition"),
                       (speed > bound ? std::ceil(wanted) : std::floor(wanted)) / 10});
        };
        switch (tempoOf(m_routine, step, speeds)) {
        case Tempo::Pleasant: return;
        case Tempo::TooFast: return warn(Problem::TooFast, speeds.fastest, fastest);
        case Tempo::HurriedStroke: return warn(Problem::HurriedStroke, speeds.fastest, fastestStroke);
        case Tempo::CrawlingStroke: return warn(Problem::CrawlingStroke, speeds.slowest, slowestStroke);
        }
    }

    void reviewOrder() {
        const auto& steps = m_routine.steps;
        int strong = 0;
        bool clapped = false;
        for (m_step = 0; m_step < steps.size(); ++m_step) {
            const Step& step = steps[m_step];
            const bool claps = step.technique == Technique::Clapping;
            if (claps && clapped) add(Problem::ClappingTwice, pointer("/technique"));
            clapped = claps;
            if (!works(step)) continue;
            strong = highestPressureOf(step) >= layPressure ? strong + 1 : 0;
            if (strong == 3) add(Problem::ThreeStrong, pointer("/pressure"));
        }
        const auto first = std::find_if(steps.begin(), steps.end(),
                                        [](const Step& step) { return step.technique != Technique::Holding; });
        const auto last = std::find_if(steps.rbegin(), steps.rend(),
                                       [](const Step& step) { return step.technique != Technique::Resting; });
        const bool opened = first != steps.end() && first->technique == Technique::Stroking;
        const bool closed =
            last != steps.rend() && (last->technique == Technique::Closing || last->technique == Technique::Stroking);
        if (!opened) add(Problem::NoOpening, "/steps");
        if (!closed) add(Problem::NoClosing, "/steps");
        const bool plainChange =
            std::any_of(steps.begin(), steps.end(), [](const Step& s) { return s.remind.empty(); });
        if (m_routine.change > longestGap && plainChange)
            add(Problem::LongChanges, "/changeSeconds", {},
                Remedy{"/changeSeconds", std::chrono::duration<double>(longestGap).count()});
    }

    void reviewLength() {
        const Millis length = statedLength(m_routine, m_map);
        const double minutes = tenths(static_cast<double>(length.count()) / 60'000);
        if (length < shortest || length > longest)
            add(Problem::SenselessLength, "/steps", {minutes});
        else if (const auto [least, most] = m_map.usual;
                 most > 0 && (length < std::chrono::minutes(least) || length > std::chrono::minutes(most)))
            add(Problem::UnusualLength, "/steps", {minutes, double(least), double(most)});
    }

    const Routine& m_routine;
    const body::BodyMap& m_map;
    std::size_t m_step = 0;
    Findings m_findings;
    StrokeMemory& m_memory;
};

} // namespace

Findings review(const Routine& routine, const body::BodyMap& map, StrokeMemory& memory) {
    return Reviewer(routine, map, memory).review();
}

Findings review(const Routine& routine, const body::BodyMap& map) {
    StrokeMemory memory;
    return review(routine, map, memory);
}

Millis statedLength(const Routine& routine, const body::BodyMap& map) {
    return lengthOf(measure(routine, map));
}

} // namespace effleur::routine
