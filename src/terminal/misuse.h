#pragma once

#include "phrases/phrasebook.h"

#include <QStringList>

namespace effleur::terminal {

/// Why the command line can't be understood. What stands in the sentence is behind each, as it is typed.
struct Misuse {
    enum What {
        FileMissing,
        TooMuch,         ///< argument
        UnknownOption,   ///< its name
        UnknownOptions,  ///< their names
        ValueMissing,    ///< option
        ValueUnexpected, ///< option
        UnknownCommand,  ///< command
        SelfTestAlone,
        Rate,    ///< least, most
        Minutes, ///< most
        NothingToExport,
        PdfName,
        AudioName,
        Level,
        Paper,
        Size ///< least, most
    };
    What what = FileMissing;
    QStringList words{};
    bool operator==(const Misuse&) const = default;
};

/// Says it in the book's language.
QString sentence(const Misuse& misuse, const phrases::Phrasebook& book);

} // namespace effleur::terminal
