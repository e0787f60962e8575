#pragma once

#include "session/plan.h"

#include <QString>
#include <optional>

namespace effleur::app {

/// How a session is opened.
struct Opening {
    double rate = 1;                 ///< of the clock; 60 for a quick look
    std::optional<std::size_t> from; ///< the first step, in the routine
    QString language = QStringLiteral("en");
};

/// Whether there is a display that a window could open on.
bool hasDisplay();

/// Opens the window on a routine and runs until it is closed; makes the application object. The exit code.
int runWindow(int& argc, char** argv, session::Plan plan, const Opening& opening = {});

/// Draws every screen once without a display, in every theme; 0, or 1 with the reasons on the standard error output.
int drawEveryScreen(int& argc, char** argv, session::Plan plan);

} // namespace effleur::app
