#pragma once

#include "library/library.h"
#include "phrases/phrasebook.h"
#include "session/plan.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace effleur::test {

struct Shipped {
    std::string name;
    session::Plan plan;
    phrases::Phrasebook words() const {
        return phrases::Phrasebook(QStringLiteral("en"), QString::fromStdString(plan.routine.language));
    }
};

/// Every routine that is shipped. Throws where one does not read.
inline const std::vector<Shipped>& shipped() {
    static const std::vector<Shipped> all = [] {
        const auto root = std::filesystem::path(EFFLEUR_SOURCE_DIR);
        const library::Bodies bodies(root / "resources" / "body");
        std::vector<Shipped> made;
        for (library::Listed& each : library::list(root / "routines", bodies))
            made.push_back({each.file.filename().string(),
                            session::plan(std::move(each.routine).value(), std::move(each.map).value())});
        return made;
    }();
    return all;
}

} // namespace effleur::test
