#pragma once

#include <QString>
#include <filesystem>

namespace effleur::terminal {

/// Where this program's files and this person's routines are, and which language is spoken.
struct Surroundings {
    std::filesystem::path bodyMap;
    std::filesystem::path shippedRoutines;
    std::filesystem::path ownRoutines; ///< may be absent
    QString language = QStringLiteral("en");
};

} // namespace effleur::terminal
