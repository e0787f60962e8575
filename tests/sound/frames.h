#pragma once

#include "sound/pcm.h"

namespace effleur::test {

/// A sentence as it sounds, whole.
inline std::vector<float> framesOf(const sound::Pcm& pcm) {
    std::vector<float> frames(pcm.frames);
    pcm.read(0, frames);
    return frames;
}

} // namespace effleur::test
