#pragma once

#include "library/catalogue.h"
#include "session/plan.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace effleur::app {

/// What a window is opened on.
struct Scene {
    std::optional<session::Plan> plan; ///< the library is shown where there is none
    library::Places places;
    std::shared_ptr<const library::Bodies> bodies; ///< null: those of the places
    double rate = 1;                               ///< of the clock; 60 for a quick look
    std::optional<session::StepIndex> from;        ///< the first step
    QString language = QStringLiteral("en");
};

/// Whether there is a display that a window could open on.
bool hasDisplay();

/// Makes the application object, opens the window on what `scene` gives and runs until it is closed. The exit code;
/// `unopened` where there is no scene. `scene` is called when the window system is up, so that it can be read
/// meanwhile.
int runWindow(int& argc, char** argv, const std::function<std::optional<Scene>()>& scene);
inline constexpr int unopened = -1;

} // namespace effleur::app
