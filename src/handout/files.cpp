#include "handout/files.h"

#include "files/files.h"
#include "phrases/causes.h"

#include <QFile>

namespace effleur::handout {

QString nameOf(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

QString write(const std::filesystem::path& file, const QByteArray& bytes, const phrases::Phrasebook& words) {
    const auto failed = files::store(file, {bytes.constData(), std::size_t(bytes.size())});
    if (!failed) return {};
    return words.say("Handout", QT_TRANSLATE_NOOP("Handout", "%1 can't be written: %2."))
        .arg(nameOf(file), phrases::causeOf(failed, words));
}

} // namespace effleur::handout
