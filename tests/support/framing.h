#pragma once

#include "figure/framing.h"
#include "support/sample.h"

namespace effleur::test {

/// That of the sample's map, which is the back's.
inline const figure::Framing& framing() {
    static const figure::Framing framing = figure::framingOf(sample::map());
    return framing;
}

} // namespace effleur::test
