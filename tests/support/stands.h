#pragma once

#include "body/body_map.h"

namespace effleur::test {

/// The five places beside somebody who lies, as on the back's map.
inline std::vector<body::Stand> stands() {
    const body::Stand hip{body::Stance::HipLeft, {240, 1500}, {500, 1560}, 148.6, 513, 14, {500, 617}};
    const body::Stand flank{body::Stance::FlankLeft, {0, 640}, {0, 900}, 167.8, 487, 84, {500, 617}};
    const body::Stand head{body::Stance::Head, {720, -330}, {280, -330}, 270, 520, 180, {500, 617}};
    return {hip, mirrored(hip, 500), flank, mirrored(flank, 500), head};
}

} // namespace effleur::test
