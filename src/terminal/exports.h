#pragma once

#include "terminal/command_line.h"
#include "terminal/host.h"
#include "terminal/surroundings.h"

namespace effleur::terminal {

/// Whether what is asked for is drawn.
bool draws(const Export& request);

/// Writes what is asked for, and says what was written.
int exportTo(const Export& request, const Surroundings& surroundings, Host& host);

} // namespace effleur::terminal
