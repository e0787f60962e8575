#pragma once

#include "session/effects.h"

namespace effleur::sample {

/// The sentence that an effect tells: an answer, or what the script has due; null where it tells none.
inline const session::Prompt* promptOf(const session::Effect& effect) {
    if (const auto* say = std::get_if<session::Say>(&effect)) return &say->prompt;
    const auto* cue = std::get_if<session::Cue>(&effect);
    return cue ? std::get_if<session::Prompt>(&cue->what) : nullptr;
}

} // namespace effleur::sample
