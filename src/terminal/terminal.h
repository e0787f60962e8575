#pragma once

#include "terminal/command_line.h"
#include "terminal/host.h"
#include "terminal/surroundings.h"

namespace effleur::terminal {

/// Does what was asked, in the terminal, and returns the exit status. `host`'s clock runs at the request's rate.
int run(const Request& request, const Surroundings& surroundings, Host& host);

} // namespace effleur::terminal
