#pragma once

#include "support/ground.h"
#include "support/shipped.h"

#include <string>

namespace effleur::test {

/// What the zones of a body under a hand forbid; "" where all is well. The body must outlive this.
class ZoneLaw {
public:
    explicit ZoneLaw(const body::BodyMap& map)
        : m_map(&map) {}
    std::string wrong(const session::Pose& pose, body::Hand hand, bool claps) {
        Last& last = m_last[hand == body::Hand::Right];
        if (pose != last.pose || claps != last.claps) last = {pose, claps, looked(pose, hand, claps)};
        return last.wrong;
    }
    std::string wrong(const session::Poses& poses, bool claps) {
        for (const body::Hand hand : bothHands)
            if (std::string found = wrong(of(poses, hand), hand, claps); !found.empty()) return found;
        return "";
    }

private:
    struct Last {
        session::Pose pose;
        bool claps = false;
        std::string wrong;
    };

    std::string looked(const session::Pose& pose, body::Hand hand, bool claps) const {
        using body::HandShape;
        using body::ZoneRule;
        if (pose.contact <= 0) return pose.pressure > 0 ? "pressure above the skin" : "";
        const body::Placement lies{pose.at, pose.degrees, pose.shape};
        const Disc disc = m_palms.of(lies, hand);
        Polygon area;
        for (std::size_t index = 0; index < m_zones.size(); ++index) {
            if (m_zones[index].outside(disc.centre) > disc.radius) continue;
            const body::Zone& zone = m_map->zones[index];
            const bool grips = body::grips(pose.shape);
            const bool flat = pose.shape == HandShape::Flat || pose.shape == HandShape::Reinforced;
            const bool may =
                !claps && zone.rule != ZoneRule::Never &&
                !(zone.rule == ZoneRule::NoPressure && (pose.pressure > 0 || grips)) &&
                !(zone.rule == ZoneRule::LightOnly &&
                  (pose.pressure > 2 || grips || (pose.works && !flat && pose.shape != HandShape::Cupped)));
            if (may) continue;
            if (area.empty()) area = contactArea(*m_map, lies, hand);
            if (area.intersects(zone.area)) return (claps ? "claps on " : "breaks the rule of ") + zone.id;
        }
        return "";
    }

    const body::BodyMap* m_map;
    std::vector<Ground> m_zones = groundsOf(m_map->zones);
    Palms m_palms{*m_map};
    std::array<Last, 2> m_last;
};

/// How near a hand on the skin comes to what is left out, as far as that is within the margin. The body must outlive
/// this.
class Gap {
public:
    explicit Gap(const body::BodyMap& map)
        : m_map(&map) {}
    double of(const session::Poses& poses, body::RegionSet leftOut) {
        if (leftOut != m_leftOut) m_last = {};
        m_leftOut = leftOut;
        double least = body::leaveOutMargin;
        for (const body::Hand hand : bothHands) {
            Last& last = m_last[hand == body::Hand::Right];
            if (const session::Pose& pose = test::of(poses, hand); !last.known || pose != last.pose)
                last = {true, pose, looked(pose, hand)};
            least = std::min(least, last.gap);
        }
        return least;
    }

private:
    struct Last {
        bool known = false;
        session::Pose pose;
        double gap = 0;
    };

    double looked(const session::Pose& pose, body::Hand hand) const {
        constexpr double most = body::leaveOutMargin;
        if (pose.contact <= 0) return most;
        const body::Placement lies{pose.at, pose.degrees, pose.shape};
        const Disc disc = m_palms.of(lies, hand);
        double least = most;
        Polygon area;
        for (std::size_t region = 0; region < m_regions.size(); ++region) {
            if (!m_leftOut.has(region) || m_regions[region].outside(disc.centre) > disc.radius + most) continue;
            if (area.empty()) area = contactArea(*m_map, lies, hand);
            least = gapTo(m_regions[region], area, least);
        }
        return least;
    }

    const body::BodyMap* m_map;
    std::vector<Ground> m_regions = groundsOf(m_map->regions);
    Palms m_palms{*m_map};
    body::RegionSet m_leftOut;
    std::array<Last, 2> m_last;
};

} // namespace effleur::test
