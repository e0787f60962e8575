#pragma once

#include "library/library.h"
#include "session/plan.h"

#include <filesystem>

namespace effleur::test {

/// The shipped classic routine on the shipped body map. Throws where either does not read.
inline const session::Plan& classic() {
    static const session::Plan plan = [] {
        const auto root = std::filesystem::path(EFFLEUR_SOURCE_DIR);
        const auto body = library::readBodyMap(root / "resources" / "body" / "back.json");
        auto reading = library::readRoutine(root / "routines" / "classic-back.routine.json", body.map.value());
        return session::plan(std::move(reading.routine).value(), std::move(reading.map).value());
    }();
    return plan;
}

} // namespace effleur::test
