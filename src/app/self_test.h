#pragma once

#include "library/catalogue.h"
#include "session/plan.h"

namespace effleur::app {

/// Draws every screen once without a display, in every theme; 0, or 1 with the reasons on the standard error output.
int drawEveryScreen(int& argc, char** argv, const session::Plan& plan, library::Places places);

} // namespace effleur::app
