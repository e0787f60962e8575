#pragma once

#include "library/bodies.h"
#include "routine/routine.h"

#include <filesystem>
#include <string>
#include <system_error>

namespace effleur::library {

/// A file that was written to the person's folder, or could not be.
struct Made {
    enum End {
        Well,
        Unreadable, ///< the file that was to be copied
        Unwritable  ///< the new file
    };
    std::filesystem::path file; ///< the one that was written, or that is in the way
    End end = Well;
    std::error_code failed{}; ///< why it is unwritable
};

/// Writes a new routine under a file name that is free in `folder`, made of its id. The id gets the same number.
Made addTo(const std::filesystem::path& folder, routine::Routine routine);

/// The same for a copy of a routine file: unknown fields and the order survive, the title gets a number in every
/// language ("Classic back massage 2").
Made copyTo(const std::filesystem::path& folder, const std::filesystem::path& file, const Bodies& bodies);

} // namespace effleur::library
