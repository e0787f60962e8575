#include "handout/files.h"

#include <QFile>

namespace effleur::handout {

QString nameOf(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

Written cannotWrite(const QFileDevice& device, const phrases::Phrasebook& words) {
    return {0, words.say("Handout", QT_TRANSLATE_NOOP("Handout", "%1 can't be written: %2."))
                   .arg(device.fileName(), device.errorString())};
}

} // namespace effleur::handout
