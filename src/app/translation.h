#pragma once

#include <QString>
#include <QTranslator>

namespace effleur::app {

/// The window's own words, and which way its lines run; the words of the guide are the phrasebook's.
class Translation {
public:
    /// English, until something else is spoken.
    Translation() = default;
    explicit Translation(const QString& language) { speak(language); }
    /// `language` as "de"; English where there is no catalogue of it.
    void speak(const QString& language);

private:
    QTranslator m_translator;
};

} // namespace effleur::app
