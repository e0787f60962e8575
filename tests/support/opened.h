#pragma once

#include "presentation/app_model.h"
#include "support/sample.h"

namespace effleur::test {

/// The program with the sample routine open.
inline presentation::AppModel& opened(presentation::AppModel& app) {
    app.open(sample::plan());
    return app;
}

} // namespace effleur::test
