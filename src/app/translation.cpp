#include "app/translation.h"

#include <QGuiApplication>
#include <QLocale>

namespace effleur::app {

void Translation::speak(const QString& language) {
    QCoreApplication::removeTranslator(&m_translator);
    const bool known = m_translator.load(QStringLiteral(":/effleur/translations/effleur_") + language);
    if (known) QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(known ? QLocale(language).textDirection() : Qt::LeftToRight);
}

} // namespace effleur::app
