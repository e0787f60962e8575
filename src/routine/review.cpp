#include "routine/review.h"

#include "routine/measure.h"
#include "routine/speed.h"

#include <algorithm>
#include <array>
#include <cmath>
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
/// How close, in body units, a classical direction must be to say something of a place.
constexpr double nearDirection = 100;

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

bool works(const Step& step) {
    return step.technique != Technique::Resting && step.technique != Technique::Holding;
}

double distanceTo(const body::Direction& direction, body::Point p) {
    const body::Point along = direction.end - direction.start;
    const body::Point from = p - direction.start;
    const double square = along.x * along.x + along.y * along.y;
    const double share = square > 0 ? std::clamp((from.x * along.x + from.y * along.y) / square, 0.0, 1.0) : 0;
    return distance(p, mix(direction.start, direction.end, share));
}

/// How far a hand's last stretch of work, where a stroke should run toward the nodes, goes with the classical flow:
/// from -1 against it to 1 along it, 0 where nothing is known.
double flowOf(const body::BodyMap& map, const body::Path& way) {
    constexpr int samples = 24;
    double sum = 0;
    int known = 0;
    for (int i = 0; i < samples; ++i) {
        const double share = 0.75 + 0.25 * (i + 0.5) / samples;
        const body::Point at = way.at(share);
        const body::Point going = way.direction(share);
        std::optional<double> best;
        for (const body::Direction& direction : map.directions) {
            const double length = distance(direction.start, direction.end);
            if (length == 0 || distanceTo(direction, at) > nearDirection) continue;
            const body::Point flow = (direction.end - direction.start) * (1 / length);
            const double with = going.x * flow.x + going.y * flow.y;
            best = std::max(best.value_or(-1), with);
        }
        if (!best) continue;
        sum += *best;
        ++known;
    }
    return known > 0 ? sum / known : 0;
}

StrokeMemory::Facts factsOf(const body::BodyMap& map, const body::Course& way) {
    StrokeMemory::Facts facts{.breaches = breaches(map, way)};
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const body::HandCourse& course = way.of(hand);
        if (course.track.role != HandRole::Works) continue;
        const std::size_t working =
            way.kind == StrokeKind::Path ? (course.allowed.size() + 1) / 2 : course.allowed.size();
        for (std::size_t i = 0; i < working; ++i)
            if (!course.allowed[i].lifted) facts.least = std::min(facts.least, course.allowed[i].pressure);
        if (way.kind == StrokeKind::Path) facts.flow = std::min(facts.flow, flowOf(map, course.track.out));
    }
    return facts;
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
    void add(Problem problem, std::string pointer, Arguments arguments = {}) {
        m_findings.push_back({problem, std::move(arguments), std::move(pointer)});
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
        if (step.pressure > layPressure)
            add(Problem::TrainedPressure, pointer("/pressure"));
        else if (highestPressureOf(step) > layPressure)
            add(Problem::TrainedPressure, pointer("/pressureTo"));
        reviewDose(step);
        if (step.technique == Technique::Rolling && step.ask.empty()) add(Problem::RolledFold, pointer());
        if (step.technique != Technique::Resting && step.watchFor.empty()) add(Problem::NothingToWatchFor, pointer());
        if (const body::Stroke* stroke = m_map.stroke(step.stroke); stroke && step.technique != Technique::Resting)
            reviewStroke(step, *stroke);
    }

    void reviewDose(const Step& step) {
        const auto usual = usualRepetitions(step.technique);
        if (!usual || isLink()) return;
        const int count = step.repetitions * std::max(1, static_cast<int>(step.lanes.size()));
        if (count >= usual->low && count <= usual->high) return;
        add(Problem::UnusualRepetitions, pointer("/repetitions"),
            {static_cast<double>(usual->low), static_cast<double>(usual->high), step.technique});
    }

    /// A few strokes between two other techniques.
    bool isLink() const {
        return m_routine.steps[m_step].technique == Technique::Stroking && !isProtected(m_routine, m_step) &&
               m_routine.steps[m_step].repetitions <= 7;
    }

    void reviewStroke(const Step& step, const body::Stroke& stroke) {
        if (stroke.lanes.empty()) return;
        double least = highestPressure;
        double flow = 0;
        std::set<std::string> broken;
        for (const Pass& pass : passesOf(step, &stroke)) {
            const bool mirror = stroke.oneSided && pass.side == Side::Right;
            const StrokeMemory::Facts& facts =
                m_memory.of(m_map, stroke, pass.lane, mirror, step.stance.value_or(stroke.stance));
            for (const body::Breach& breach : facts.breaches)
                if (broken.insert(breach.zone).second) reportBreach(stroke, breach);
            least = std::min(least, facts.least);
            flow = std::min(flow, facts.flow);
        }
        const bool glides = step.technique == Technique::Stroking || step.technique == Technique::Closing;
        if ((glides || step.technique == Technique::Squeezing) && flow < -0.5)
            add(Problem::AgainstFlow, pointer("/stroke"));
        reportSpeed(step);
        if (broken.empty() && stroke.kind != StrokeKind::Hold && least < std::min(highestPressureOf(step), layPressure))
            add(Problem::EasedWay, pointer("/pressure"), {tenths(least)});
    }

    void reportBreach(const body::Stroke& stroke, const body::Breach& breach) {
        const auto zone = std::find_if(m_map.zones.begin(), m_map.zones.end(),
                                       [&](const body::Zone& each) { return each.id == breach.zone; });
        add(Problem::ProtectedPlace, pointer("/stroke"), {stroke.id, breach.hand, breach.zone, Reason{zone->reason}});
    }

    void reportSpeed(const Step& step) {
        const HalfSpeeds speeds = halfSpeeds(step, m_map);
        const auto warn = [this](Problem problem, double speed) {
            add(problem, pointer("/secondsPerRepetition"), {tenths(speed)});
        };
        switch (tempoOf(m_routine, step, speeds)) {
        case Tempo::Pleasant: return;
        case Tempo::TooFast: return warn(Problem::TooFast, speeds.fastest);
        case Tempo::HurriedStroke: return warn(Problem::HurriedStroke, speeds.fastest);
        case Tempo::CrawlingStroke: return warn(Problem::CrawlingStroke, speeds.slowest);
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
        if (m_routine.change > longestGap && plainChange) add(Problem::LongChanges, "/changeSeconds");
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

const StrokeMemory::Facts& StrokeMemory::of(const body::BodyMap& map, const body::Stroke& stroke, std::size_t lane,
                                            bool mirror, body::Stance stance) {
    const auto [found, isNew] = m_known.try_emplace({stroke.id, lane, mirror, stance});
    if (isNew || !(found->second.stroke == stroke))
        found->second = {stroke, factsOf(map, course(map, stroke, stroke.lanes[lane], mirror, stance))};
    return found->second.facts;
}

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
