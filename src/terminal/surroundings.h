#pragma once

#include "sound/speech.h"

#include <QString>
#include <filesystem>
#include <functional>

namespace effleur::terminal {

/// Where this program's files and this person's routines are, which language is spoken, and by whom.
struct Surroundings {
    std::filesystem::path bodies; ///< a folder of body maps
    std::filesystem::path shippedRoutines;
    std::filesystem::path ownRoutines; ///< may be absent
    std::filesystem::path index;       ///< what is known of their files, see library/catalogue.h; may be empty
    QString language = QStringLiteral("en");
    QString speechCache; ///< where spoken sentences are kept; empty = nowhere
    std::function<sound::Voices(const QString& ownCommand)> voices = sound::Voices::installed;
    bool heard = false; ///< whether a session sounds, where it plays at the wall's own pace
};

} // namespace effleur::terminal
