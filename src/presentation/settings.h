#pragma once

#include "figure/palette.h"
#include "session/session.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace effleur::presentation {

/// How the window is lit; Desktop = as the desktop says, candle where it says nothing.
enum class Light : std::uint8_t { Desktop, Candle, Day, HighContrast };

/// What a person has chosen, for every session. Plain data; kept in one file that can be taken to another machine.
struct Settings {
    QString language; ///< "en", "de"; empty = the desktop's
    Light light = Light::Desktop;
    std::optional<figure::Skin> receiver; ///< none = the theme's own
    std::optional<figure::Skin> giver;
    int countIn = 3;       ///< seconds, 0..10
    int textPercent = 100; ///< of the small texts: 100, 115, 130
    bool reducedMotion = false;
    int quarterTurns = 0; ///< of the diagram, clockwise, 0..3
    bool mirrored = false;
    QMap<QString, QStringList> keys; ///< portable key sequences by action name, where they are not the table's
    bool operator==(const Settings&) const = default;
};

inline constexpr int longestCountIn = 10;
inline constexpr int largestText = 130;

/// Reads what is there; what is absent, damaged or out of range is the default. An absent file gives the defaults.
Settings readSettings(const QString& file);
/// Writes whole or not at all; false where it can't be written.
bool writeSettings(const QString& file, const Settings& settings);

} // namespace effleur::presentation
