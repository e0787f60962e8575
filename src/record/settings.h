#pragma once

#include "figure/palette.h"
#include "session/session.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace effleur::record {

/// How the window is lit; Desktop = as the desktop says, candle where it says nothing.
enum class Light : std::uint8_t { Desktop, Candle, Day, HighContrast };

/// What is heard, and how.
struct SoundSettings {
    bool voice = true;             ///< sentences are spoken; else tones alone
    bool brief = false;            ///< only what is needed
    bool muted = false;            ///< nothing at all
    int paceVolume = 100;          ///< swell, ticks, bells, in per cent, 0..largestVolume
    int voiceVolume = 100;         ///< in per cent, 0..largestVolume
    bool leftOnly = false;         ///< on the left channel alone: an ear piece for the one who works
    int offset = 0;                ///< ms that the output is heard late, e.g. a wireless one; within +-largestOffset
    QMap<QString, int> offsets;    ///< those of the other outputs, as they were when they were left
    QString device;                ///< of the output; empty = the system's choice
    QString ownVoice;              ///< a command line that speaks, see sound/own_program.h; empty = none
    QMap<QString, QString> voices; ///< the chosen voice by language; absent = the best that is installed
    bool operator==(const SoundSettings&) const = default;
};

/// What a person has chosen, for every session. Plain data; kept in one file that can be taken to another machine.
struct Settings {
    QString language; ///< "en", "de"; empty = the desktop's
    Light light = Light::Desktop;
    Light desktopLight =
        Light::Desktop; ///< what the desktop said last, before it is asked again; Desktop = nothing yet
    std::optional<figure::Skin> receiver; ///< none = the theme's own
    std::optional<figure::Skin> giver;
    int countIn = 3;       ///< seconds, 0..10
    int textPercent = 100; ///< of the small texts: 100, 115, 130
    bool reducedMotion = false;
    int quarterTurns = 0; ///< of the diagram, clockwise, 0..3
    bool mirrored = false;
    bool fromGiver = false; ///< the diagram turns with the giver
    QString classScreen;    ///< the class's window: a screen's name, "window"; empty = any that is not the console's
    Light classLight = Light::Day;
    int notesSize = 22;              ///< of the teacher's notes, in design pixels, leastNotes..largestNotes
    QMap<QString, QStringList> keys; ///< portable key sequences by action name, where they are not the table's
    SoundSettings sound;
    bool operator==(const Settings&) const = default;
};

inline constexpr int longestCountIn = 10;
inline constexpr int leastNotes = 14;
inline constexpr int largestNotes = 44;
inline constexpr int largestText = 130;
inline constexpr int largestVolume = 150;
inline constexpr int largestOffset = 300;

/// Reads what is there; what is absent, damaged or out of range is the default. An absent file gives the defaults.
Settings readSettings(const QString& file);
/// Writes what differs from `before` into the file, whole or not at all: what another window chose meanwhile stays.
/// False where it can't be written.
bool writeSettings(const QString& file, const Settings& before, const Settings& settings);

/// The settings as they are known to be in the file.
class KeptSettings {
public:
    /// Reads them; an absent file gives the defaults.
    explicit KeptSettings(QString file)
        : m_file(std::move(file))
        , m_known(readSettings(m_file)) {}
    const Settings& value() const { return m_known; }
    /// Writes what has changed since all was kept; false where it can't be, and then the next call tries that too.
    bool keep(const Settings& settings);
    const QString& file() const { return m_file; }

private:
    QString m_file;
    Settings m_known;
};

} // namespace effleur::record
