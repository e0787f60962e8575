#pragma once

#include "session/plan.h"

namespace effleur::app {

/// Opens the window on a routine and runs until it is closed; makes the application object. The exit code.
int runWindow(int& argc, char** argv, session::Plan plan);

/// Draws every screen once without a display, in every theme; 0, or 1 with the reasons on the standard error output.
int drawEveryScreen(int& argc, char** argv, session::Plan plan);

} // namespace effleur::app
