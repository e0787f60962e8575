#include "sound/gaps.h"

#include <algorithm>
#include <iterator>

namespace effleur::sound {

using session::Millis;
using session::Position;

Gaps::Taken::const_iterator Gaps::firstIn(Position begin, Position end) const {
    auto next = m_taken.upper_bound(begin);
    if (next != m_taken.begin() && std::prev(next)->second > begin) return std::prev(next);
    return next != m_taken.end() && next->first < end ? next : m_taken.end();
}

bool Gaps::isFree(Position begin, Position end) const {
    return firstIn(begin, end) == m_taken.end();
}

std::optional<Position> Gaps::find(Millis length, Position earliest, Position preferred, Position latest) const {
    if (latest < earliest) return std::nullopt;
    preferred = std::clamp(preferred, earliest, latest);
    for (Position at = preferred; at <= latest;) {
        const auto taken = firstIn(at, at + length);
        if (taken == m_taken.end()) return at;
        at = taken->second;
    }
    for (Position at = preferred; at >= earliest;) {
        const auto taken = firstIn(at, at + length);
        if (taken == m_taken.end()) return at;
        at = taken->first - length;
    }
    return std::nullopt;
}

} // namespace effleur::sound
