#include "phrases/causes.h"

#include <QtGlobal>

namespace effleur::phrases {
namespace {

/// What the system says in English of files and streams that fail, and `sound` of a file; read only by lupdate.
[[maybe_unused]] constexpr const char* known[] = {
    QT_TRANSLATE_NOOP("Cause", "No space left on device"),
    QT_TRANSLATE_NOOP("Cause", "Permission denied"),
    QT_TRANSLATE_NOOP("Cause", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Cause", "Read-only file system"),
    QT_TRANSLATE_NOOP("Cause", "No such file or directory"),
    QT_TRANSLATE_NOOP("Cause", "Not a directory"),
    QT_TRANSLATE_NOOP("Cause", "Is a directory"),
    QT_TRANSLATE_NOOP("Cause", "Input/output error"),
    QT_TRANSLATE_NOOP("Cause", "File name too long"),
    QT_TRANSLATE_NOOP("Cause", "File too large"),
    QT_TRANSLATE_NOOP("Cause", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Cause", "Broken pipe"),
    QT_TRANSLATE_NOOP("Cause", "Bad file descriptor"),
    QT_TRANSLATE_NOOP("Cause", "Too many open files"),
    QT_TRANSLATE_NOOP("Cause", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("Cause", "No such device or address"),
    QT_TRANSLATE_NOOP("Cause", "Text file busy"),
    QT_TRANSLATE_NOOP("Cause", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Cause", "The file's name must end in .wav, .ogg or .flac."),
};

} // namespace

QString causeOf(const std::string& words, const Phrasebook& book) {
    return book.say("Cause", words.c_str());
}

QString causeOf(const std::error_code& failed, const Phrasebook& book) {
    return causeOf(failed.message(), book);
}

} // namespace effleur::phrases
