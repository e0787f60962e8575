#pragma once

#include "session/plan.h"
#include "terminal/command_line.h"
#include "terminal/host.h"
#include "terminal/surroundings.h"

#include <optional>
#include <variant>

namespace effleur::terminal {

/// A routine that was asked for, ready to play.
struct OpenedRoutine {
    session::Plan plan;
    std::optional<session::StepIndex> from; ///< the step to begin with
};
/// Reads what is to be played. Where it can't be, says why and gives the exit status.
std::variant<OpenedRoutine, int> open(const Play& request, const Surroundings& surroundings, Host& host);

/// Does what was asked, in the terminal, and returns the exit status. `host`'s clock runs at the request's rate. To
/// draw (see draws()) it wants a QGuiApplication and figure::loadFonts().
int run(const Request& request, const Surroundings& surroundings, Host& host);

} // namespace effleur::terminal
