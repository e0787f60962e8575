#pragma once

#include "phrases/phrasebook.h"
#include "session/plan.h"

#include <QSize>
#include <QString>
#include <cstdint>
#include <filesystem>

namespace effleur::handout {

// Both want a QGuiApplication, with a display or without, and figure::loadFonts(). The words are the phrasebook's.

/// What came of it: how many pages or pictures there are, or a sentence that says why there are none.
struct Written {
    int count = 0;
    QString problem;
    bool operator==(const Written&) const = default;
};

enum class Paper : std::uint8_t { A4, Letter };

/// The routine as a PDF to print: an overview, then two steps a page. The file appears as a whole or not at all; one
/// that was there is replaced. `leftOut` = areas that are not touched: the paper names them, and has no cards for what
/// is not done because of them. A routine's own paper is for whoever lies there, and leaves nothing out.
Written writePdf(const session::Plan& plan, const phrases::Phrasebook& words, const std::filesystem::path& file,
                 Paper paper = Paper::A4, body::RegionSet leftOut = {});

inline constexpr QSize storyboardSize{1280, 800};
inline constexpr int leastSide = 240;  ///< of a picture, in pixels
inline constexpr int mostSide = 8'192; ///< of a picture, in pixels

/// One picture a step, "01-settle.png", in a folder that is made where it is absent; each file as a whole or not at
/// all. Other files in the folder are left alone. `leftOut` as above.
Written writeStoryboard(const session::Plan& plan, const phrases::Phrasebook& words,
                        const std::filesystem::path& folder, QSize size = storyboardSize, body::RegionSet leftOut = {});

} // namespace effleur::handout
