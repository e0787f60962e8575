#include "phrases/languages.h"

#include <QFile>

namespace effleur::phrases {

namespace {

/// "de" of "de-AT" or "de_AT.UTF-8".
QString primary(const QString& tag) {
    qsizetype end = 0;
    while (end < tag.size() && tag[end].isLetter())
        ++end;
    return tag.left(end).toLower();
}

bool isSpoken(const QString& language) {
    return language == QLatin1String("en") ||
           QFile::exists(QStringLiteral(":/effleur/translations/effleur_%1.qm").arg(language));
}

} // namespace

QString languageOf(const QStringList& wanted) {
    QString first;
    for (const QString& tag : wanted) {
        QString language = primary(tag);
        if (language.size() < 2) continue; // "C"
        if (isSpoken(language)) return language;
        if (first.isEmpty()) first = language;
    }
    return first.isEmpty() ? QStringLiteral("en") : first;
}

} // namespace effleur::phrases
