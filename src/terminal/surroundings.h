#pragma once

#include <QString>
#include <filesystem>

namespace effleur::terminal {

/// Where this program's files and this person's routines are, and which language is spoken.
struct Surroundings {
    std::filesystem::path bodyMap;
    std::filesystem::path shippedRoutines;
    std::filesystem::path ownRoutines; ///< may be absent
    std::filesystem::path index;       ///< what is known of their files, see library/catalogue.h; may be empty
    QString language = QStringLiteral("en");
};

} // namespace effleur::terminal
