#pragma once

#include "support/sample.h"
#include "window/shell/app_model.h"

namespace effleur::test {

/// The program with the sample routine open.
inline window::shell::AppModel& opened(window::shell::AppModel& app) {
    app.open(sample::plan());
    return app;
}

} // namespace effleur::test
