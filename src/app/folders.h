#pragma once

#include <QString>
#include <filesystem>

namespace effleur::app {

/// Where the desktop wants a person's files to be. Nothing is made before it is written to.
struct Folders {
    QString settings; ///< a file
    QString journal;
    QString speech; ///< a cache
    std::filesystem::path documents;
    std::filesystem::path music;
};

/// Asks the desktop; wants the application object.
Folders ownFolders();

} // namespace effleur::app
