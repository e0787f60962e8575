#pragma once

#include "phrases/phrasebook.h"
#include "session/player.h"
#include "terminal/host.h"

#include <optional>
#include <vector>

namespace effleur::terminal {

class Sounding;

struct GuideOptions {
    std::optional<session::StepIndex> from;   ///< the step to begin with
    std::vector<session::StepIndex> declined; ///< steps that are not wanted
    body::RegionSet leftOut;                  ///< areas that are not touched
    bool mute = false;                        ///< no bell
    Sounding* sounding = nullptr;             ///< makes it heard; then the bell is rung only where nothing sounds
    session::Millis gap = session::clockGap;  ///< a longer jump of the host's clock means that the machine slept
};

/// Exit status of a program that was told to end.
inline constexpr int interrupted = 130;

/// Plays the session to its end, a line for each event, and returns the exit status: 0, or `interrupted`. Where nobody
/// attends, nothing waits for a person.
int guide(session::Plan plan, const phrases::Phrasebook& book, Host& host, const GuideOptions& options = {});

} // namespace effleur::terminal
