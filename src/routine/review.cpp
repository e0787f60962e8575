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
constexpr std::chrono::minutes usualShortest{20};
constexpr std::chrono::minutes usualLongest{25};
/// How close, in body units, a classical direction must be to say something of a place.
constexpr double nearDirection = 100;

/// At most one decimal.
std::string number(double value) {
    const auto tenths = std::lround(value * 10);
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0) text.append(1, '.').append(std::to_string(tenths % 10));
    return text;
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
    void add(Severity severity, const char* code, std::string pointer, std::string message, std::string suggestion) {
        m_findings.push_back({severity, code, std::move(pointer), 0, 0, std::move(message), std::move(suggestion)});
    }
    std::string pointer(const char* field = "") const { return "/steps/" + std::to_string(m_step) + field; }

    /// What is shown to everybody, and read to nobody.
    void reviewLanguage() {
        if (std::none_of(spokenHere.begin(), spokenHere.end(),
                         [this](const char* language) { return m_routine.title.speaks(language); }))
            add(Severity::Advice, "A407", "/language", "No voice of Effleur's reads these words: they are shown alone.",
                "Effleur reads English and German; texts may be given in several languages.");
        reviewLetters(m_routine.title, "/title");
    }

    void reviewLetters(const Text& text, const std::string& at) {
        for (const auto& [language, words] : text.byLanguage)
            if (const std::string letters = body::foreignLetters(words, language); !letters.empty())
                return add(Severity::Advice, "A408", at, "A voice can't say \u201C" + letters + "\u201D.",
                           "Say it in the letters of the language, or in a text of its own language.");
    }

    void reviewStep(const Step& step) {
        for (const auto& [text, field] :
             {std::pair(&step.title, "/title"), std::pair(&step.where, "/where"), std::pair(&step.hands, "/hands"),
              std::pair(&step.cue, "/cue"), std::pair(&step.ask, "/ask")})
            reviewLetters(*text, pointer(field));
        for (std::size_t tip = 0; tip < step.tips.size(); ++tip)
            reviewLetters(step.tips[tip], pointer("/tips/") + std::to_string(tip));
        if (step.pressure > layPressure)
            add(Severity::Warning, "W402", pointer("/pressure"), "Pressure above 3 is for trained hands.",
                "The guide plays it at 3.");
        else if (highestPressureOf(step) > layPressure)
            add(Severity::Warning, "W402", pointer("/pressureTo"), "Pressure above 3 is for trained hands.",
                "The guide plays it at 3.");
        reviewDose(step);
        if (step.technique == Technique::Rolling && step.ask.empty())
            add(Severity::Advice, "A405", pointer(), "Many people do not like a rolled fold of skin.",
                "Add \"ask\", so that the person is asked before the start.");
        if (step.technique != Technique::Resting && step.watchFor.empty())
            add(Severity::Advice, "A406", pointer(), "Nothing is said about what often goes wrong here.",
                "Add one or two short notes as \"watchFor\".");
        if (const body::Stroke* stroke = m_map.stroke(step.stroke); stroke && step.technique != Technique::Resting)
            reviewStroke(step, *stroke);
    }

    void reviewDose(const Step& step) {
        const auto usual = usualRepetitions(step.technique);
        if (!usual || isLink()) return;
        const int count = step.repetitions * std::max(1, static_cast<int>(step.lanes.size()));
        if (count >= usual->low && count <= usual->high) return;
        add(Severity::Advice, "A402", pointer("/repetitions"),
            "Usual are " + std::to_string(usual->low) + " to " + std::to_string(usual->high) + " repetitions of " +
                std::string(word(step.technique)) + ".",
            "Repetitions within that range feel neither hurried nor endless.");
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
            const StrokeMemory::Facts& facts = m_memory.of(m_map, stroke, pass.lane, mirror);
            for (const body::Breach& breach : facts.breaches)
                if (broken.insert(breach.zone).second) reportBreach(stroke, breach);
            least = std::min(least, facts.least);
            flow = std::min(flow, facts.flow);
        }
        const bool glides = step.technique == Technique::Stroking || step.technique == Technique::Closing;
        if ((glides || step.technique == Technique::Squeezing) && flow < -0.5)
            add(Severity::Warning, "W401", pointer("/stroke"), "The working part ends against the classical direction.",
                "Strokes usually run toward the armpit above the waist, toward the groin below it.");
        reportSpeed(step);
        if (broken.empty() && stroke.kind != StrokeKind::Hold && least < std::min(highestPressureOf(step), layPressure))
            add(Severity::Advice, "A401", pointer("/pressure"),
                "Part of the way allows no more than pressure " + number(least) + ".",
                "Nothing has to be done: the guide eases there by itself.");
    }

    void reportBreach(const body::Stroke& stroke, const body::Breach& breach) {
        const auto zone = std::find_if(m_map.zones.begin(), m_map.zones.end(),
                                       [&](const body::Zone& each) { return each.id == breach.zone; });
        add(Severity::Error, "E401", pointer("/stroke"),
            "In the stroke \"" + stroke.id + "\" the " + (breach.hand == Hand::Left ? "left" : "right") +
                " hand would touch a place that must be left alone (" + breach.zone + "). " + zone->reason,
            "Lead the stroke around it; the whole pressing area of the hand counts.");
    }

    void reportSpeed(const Step& step) {
        const HalfSpeeds speeds = halfSpeeds(step, m_map);
        const auto warn = [this](const char* code, std::string message, std::string suggestion) {
            add(Severity::Warning, code, pointer("/secondsPerRepetition"), std::move(message), std::move(suggestion));
        };
        switch (tempoOf(m_routine, step, speeds)) {
        case Tempo::Pleasant: return;
        case Tempo::TooFast:
            return warn("W409", "The hands would have to move at " + number(speeds.fastest) + " cm a second.",
                        "Take more time: no more than 30 cm a second.");
        case Tempo::HurriedStroke:
            return warn("W408", "At " + number(speeds.fastest) + " cm a second these strokes no longer relax.",
                        "Take more time: 1 to 12 cm a second are pleasant.");
        case Tempo::CrawlingStroke:
            return warn("W408", "At " + number(speeds.slowest) + " cm a second the hands nearly stand still.",
                        "Take less time: 1 to 12 cm a second are pleasant.");
        }
    }

    void reviewOrder() {
        const auto& steps = m_routine.steps;
        int strong = 0;
        bool clapped = false;
        for (m_step = 0; m_step < steps.size(); ++m_step) {
            const Step& step = steps[m_step];
            const bool claps = step.technique == Technique::Clapping;
            if (claps && clapped)
                add(Severity::Warning, "W405", pointer("/technique"), "Two clapping steps follow one another.",
                    "Put a few light strokes between them.");
            clapped = claps;
            if (!works(step)) continue;
            strong = highestPressureOf(step) >= layPressure ? strong + 1 : 0;
            if (strong == 3)
                add(Severity::Advice, "A403", pointer("/pressure"), "Three strong steps follow one another.",
                    "Let strong and light take turns.");
        }
        const auto first = std::find_if(steps.begin(), steps.end(),
                                        [](const Step& step) { return step.technique != Technique::Holding; });
        const auto last = std::find_if(steps.rbegin(), steps.rend(),
                                       [](const Step& step) { return step.technique != Technique::Resting; });
        const bool opened = first != steps.end() && first->technique == Technique::Stroking;
        const bool closed =
            last != steps.rend() && (last->technique == Technique::Closing || last->technique == Technique::Stroking);
        if (!opened)
            add(Severity::Warning, "W403", "/steps", "The routine does not begin with strokes.",
                "Begin with a few long, light strokes: they warm, and let both of you arrive.");
        if (!closed)
            add(Severity::Warning, "W404", "/steps", "The routine does not end with strokes.",
                "End with a few strokes, each one lighter than the one before.");
        const bool plainChange =
            std::any_of(steps.begin(), steps.end(), [](const Step& s) { return s.remind.empty(); });
        if (m_routine.change > longestGap && plainChange)
            add(Severity::Warning, "W406", "/changeSeconds", "The changes between the steps are long.",
                "Up to 8 seconds keep the flow; longer ones only with a reminder.");
    }

    void reviewLength() {
        const Millis length = statedLength(m_routine, m_map);
        const std::string minutes =
            "The routine takes " + number(static_cast<double>(length.count()) / 60'000) + " minutes.";
        if (length < shortest || length > longest)
            add(Severity::Warning, "W407", "/steps", minutes, "Between 5 and 60 minutes make sense.");
        else if (length < usualShortest || length > usualLongest)
            add(Severity::Advice, "A404", "/steps", minutes, "Usual for a back are 20 to 25 minutes.");
    }

    const Routine& m_routine;
    const body::BodyMap& m_map;
    std::size_t m_step = 0;
    Findings m_findings;
    StrokeMemory& m_memory;
};

} // namespace

const StrokeMemory::Facts& StrokeMemory::of(const body::BodyMap& map, const body::Stroke& stroke, std::size_t lane,
                                            bool mirror) {
    const auto [found, isNew] = m_known.try_emplace({stroke.id, lane, mirror});
    if (isNew || !(found->second.stroke == stroke))
        found->second = {stroke, factsOf(map, course(map, stroke, stroke.lanes[lane], mirror))};
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
