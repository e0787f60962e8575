#pragma once

#include "phrases/phrasebook.h"
#include "session/plan.h"
#include "terminal/command_line.h"
#include "terminal/host.h"
#include "terminal/surroundings.h"

namespace effleur::terminal {

/// Writes the audio guide, prints what it says, or both; false where it can't be written.
bool exportAudio(const Export& request, const session::Plan& plan, body::RegionSet leftOut,
                 const phrases::Phrasebook& book, const Surroundings& surroundings, Host& host);

} // namespace effleur::terminal
