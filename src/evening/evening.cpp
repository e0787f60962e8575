#include "evening/evening.h"

#include <algorithm>
#include <utility>

namespace effleur::evening {

namespace {

constexpr std::size_t index(Half half) {
    return half == Half::First ? 0 : 1;
}

/// The half that is prepared, played or has just ended.
struct HalfIn {
    std::optional<Half> operator()(const NoEvening&) const { return std::nullopt; }
    std::optional<Half> operator()(const HalfPrepared& each) const { return each.half; }
    std::optional<Half> operator()(const HalfPlaying& each) const { return each.half; }
    std::optional<Half> operator()(const HalfFinished& each) const { return each.half; }
    std::optional<Half> operator()(const ChangingOver&) const { return std::nullopt; }
};

/// The half that is to be gone on with, or comes next.
struct HalfToCome {
    std::optional<Half> operator()(const NoEvening&) const { return std::nullopt; }
    std::optional<Half> operator()(const HalfPrepared& each) const { return each.half; }
    std::optional<Half> operator()(const HalfPlaying& each) const { return each.half; }
    std::optional<Half> operator()(const HalfFinished& each) const {
        return each.half == Half::First ? std::optional(Half::Second) : std::nullopt;
    }
    std::optional<Half> operator()(const ChangingOver&) const { return Half::Second; }
};

/// One event's way.
class EveningStep {
public:
    explicit EveningStep(Evening evening)
        : m_before(evening)
        , m(std::move(evening)) {}

    EveningOutcome take(const EveningEvent& event) {
        std::visit([this](const auto& each) { on(each); }, event);
        if (m != m_before)
            m_effects.insert(m_effects.begin(), std::holds_alternative<NoEvening>(m.state)
                                                    ? EveningEffect{ForgetEvening{}}
                                                    : KeepEvening{});
        return {std::move(m), std::move(m_effects)};
    }

private:
    void become(Standing state, Wall now) {
        m.state = state;
        m.changed = now;
    }

    void on(const Planned& event) {
        std::vector<Evening> before = std::move(m.before);
        if (before.empty() && toCome(m) && m.state != Standing{HalfPrepared{Half::First}}) before = {std::move(m)};
        m = {HalfPrepared{Half::First}, event.now, event.now, event.shares, std::move(before)};
        m_effects.emplace_back(OpenHalf{Half::First});
    }
    void on(const SomebodyElse& event) {
        const auto* preparing = std::get_if<HalfPrepared>(&m.state);
        if (!preparing) return;
        std::int64_t& person = m.shares[index(preparing->half)].person;
        std::int64_t& beside = m.shares[index(other(preparing->half))].person;
        if (preparing->half == Half::First && person != event.person && beside == event.person) beside = person;
        person = event.person;
    }
    void on(const SomebodyGone& event) {
        for (Evening* evening : {&m, m.before.empty() ? &m : &m.before.front()})
            for (Share& each : evening->shares)
                if (each.person == event.person) each.person = 0;
    }
    void on(const HalfBegan& event) {
        if (std::holds_alternative<NoEvening>(m.state)) return;
        const bool playing = std::holds_alternative<HalfPlaying>(m.state);
        if (!event.half || halfOf(m.state) != event.half)
            m = {};
        else if (!playing) {
            become(HalfPlaying{*event.half}, event.now);
            m.before.clear();
        }
    }
    void on(const HalfEnded& event) {
        Evening& its = m.before.empty() ? m : m.before.front();
        if (its.state != Standing{HalfPlaying{event.half}}) return;
        its.state = HalfFinished{event.half};
        its.changed = event.now;
    }
    void on(const ChangePlaces& event) {
        if (m.state != Standing{HalfFinished{Half::First}}) return;
        become(ChangingOver{event.now}, event.now);
        m_effects.emplace_back(ShowChangeOver{});
    }
    void on(const PlacesChanged& event) {
        if (!std::holds_alternative<ChangingOver>(m.state)) return;
        become(HalfPrepared{Half::Second}, event.now);
        m_effects.emplace_back(OpenHalf{Half::Second});
    }
    void on(const LibraryShown&) {
        if (m.state == Standing{HalfPrepared{Half::First}} || m.state == Standing{HalfFinished{Half::Second}}) leave();
    }
    /// Back to what waited.
    void leave() { m = m.before.empty() || !toCome(m.before.front()) ? Evening{} : Evening(m.before.front()); }
    void on(const TakenUp& event) {
        const bool old = event.now - m.changed > stale && !std::holds_alternative<HalfPlaying>(m.state);
        if (old) m = {};
        std::visit([this, &event](const auto& standing) { takeUp(standing, event.now); }, Standing(m.state));
    }
    void takeUp(const NoEvening&, Wall) {}
    void takeUp(const HalfPrepared& standing, Wall) { m_effects.emplace_back(OpenHalf{standing.half}); }
    void takeUp(const HalfPlaying& standing, Wall) { m_effects.emplace_back(ResumeHalf{standing.half}); }
    void takeUp(const HalfFinished& standing, Wall now) {
        if (standing.half == Half::First)
            on(ChangePlaces{now});
        else
            m = {};
    }
    void takeUp(const ChangingOver&, Wall) { m_effects.emplace_back(ShowChangeOver{}); }
    void on(const GivenUp&) {
        if (!std::holds_alternative<NoEvening>(m.state)) m = {};
    }
    /// What was written of the session is newer than what was kept of the evening, or as new.
    void on(const Restored& event) {
        if (!std::holds_alternative<NoEvening>(m.state)) return;
        m = *event.kept;
        if (const auto half = halfOf(m.state)) {
            if (event.interrupted)
                m.state = HalfPlaying{*half};
            else if (event.ended)
                m.state = HalfFinished{*half};
            else if (std::holds_alternative<HalfPlaying>(m.state))
                m.state = HalfPrepared{*half}; // killed before anything was written of it
        }
        if (event.now - m.changed > stale || !toCome(m)) {
            m = {};
            m_effects.emplace_back(ForgetEvening{}); // of what is kept: here nothing has changed
        }
    }

    Evening m_before;
    Evening m;
    std::vector<EveningEffect> m_effects;
};

} // namespace

EveningOutcome update(Evening evening, const EveningEvent& event) {
    return EveningStep(std::move(evening)).take(event);
}

std::optional<Half> halfOf(const Standing& state) {
    return std::visit(HalfIn{}, state);
}

std::optional<Half> toCome(const Evening& evening) {
    return std::visit(HalfToCome{}, evening.state);
}

Millis left(const Evening& evening, Wall now) {
    const auto* changing = std::get_if<ChangingOver>(&evening.state);
    if (!changing) return Millis{0};
    return std::clamp(changing->since + changeOver - now, Millis{0}, changeOver);
}

const Evening& toKeep(const Evening& evening) {
    return evening.before.empty() ? evening : evening.before.front();
}

const Share& shareOf(const Evening& evening, Half half) {
    return evening.shares[index(half)];
}

} // namespace effleur::evening
