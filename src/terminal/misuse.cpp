#include "terminal/misuse.h"

#include "terminal/words.h"

namespace effleur::terminal {
namespace {

const char* textOf(Misuse::What what) {
    switch (what) {
    case Misuse::FileMissing: return QT_TRANSLATE_NOOP("Terminal", "A file is missing.");
    case Misuse::TooMuch: return QT_TRANSLATE_NOOP("Terminal", "\"%1\" is too much.");
    case Misuse::UnknownOption: return QT_TRANSLATE_NOOP("Terminal", "Unknown option '%1'.");
    case Misuse::UnknownOptions: return QT_TRANSLATE_NOOP("Terminal", "Unknown options: %1.");
    case Misuse::ValueMissing: return QT_TRANSLATE_NOOP("Terminal", "Missing value after '%1'.");
    case Misuse::ValueUnexpected: return QT_TRANSLATE_NOOP("Terminal", "Unexpected value after '%1'.");
    case Misuse::UnknownCommand: return QT_TRANSLATE_NOOP("Terminal", "There is no command \"%1\".");
    case Misuse::SelfTestAlone: return QT_TRANSLATE_NOOP("Terminal", "--self-test stands alone.");
    case Misuse::Rate: return QT_TRANSLATE_NOOP("Terminal", "--rate takes a number from %1 to %2.");
    case Misuse::Minutes: return QT_TRANSLATE_NOOP("Terminal", "The minutes are a number up to %1.");
    case Misuse::NothingToExport:
        return QT_TRANSLATE_NOOP("Terminal",
                                 "Say what to export: --pdf F, --storyboard DIR, --audio F or --transcript.");
    case Misuse::PdfName: return QT_TRANSLATE_NOOP("Terminal", "--pdf takes a file that ends in .pdf.");
    case Misuse::AudioName:
        return QT_TRANSLATE_NOOP("Terminal", "--audio takes a file that ends in .wav, .ogg or .flac.");
    case Misuse::Level: return QT_TRANSLATE_NOOP("Terminal", "--level takes full, brief or tones.");
    case Misuse::Paper: return QT_TRANSLATE_NOOP("Terminal", "--paper takes a4 or letter.");
    case Misuse::Size:
        return QT_TRANSLATE_NOOP("Terminal", "--size takes a size such as 1280x800, each from %1 to %2.");
    }
    return "";
}

} // namespace

QString sentence(const Misuse& misuse, const phrases::Phrasebook& book) {
    QString text = words(book, textOf(misuse.what));
    switch (misuse.words.size()) {
    case 0: return text;
    case 1: return text.arg(misuse.words[0]);
    default: return text.arg(misuse.words[0], misuse.words[1]);
    }
}

} // namespace effleur::terminal
