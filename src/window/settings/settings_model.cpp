#include "window/settings/settings_model.h"

#include "figure/palette.h"

#include <QLocale>
#include <algorithm>

namespace effleur::window::settings {

using kit::Theme;
using record::Light;
using record::Settings;

namespace {

std::optional<figure::Skin> skinOf(int row) {
    if (row < 0) return std::nullopt;
    return static_cast<figure::Skin>(std::min(row, static_cast<int>(figure::Skin::Espresso)));
}

Light lightOf(Theme::Scheme scheme) {
    switch (scheme) {
    case Theme::Candle: return Light::Candle;
    case Theme::Day: return Light::Day;
    case Theme::HighContrast: return Light::HighContrast;
    }
    return Light::Desktop;
}

} // namespace

SettingsModel::SettingsModel(Settings settings, QString desktopLanguage, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_desktopLanguage(std::move(desktopLanguage)) {}

void SettingsModel::set(const Settings& settings) {
    if (settings == m_settings) return;
    m_settings = settings;
    emit changed();
}

void SettingsModel::setDesktopLight(std::optional<Theme::Scheme> scheme) {
    put(&Settings::desktopLight, scheme ? lightOf(*scheme) : Light::Desktop);
}

QString SettingsModel::spoken() const {
    const QString wished = m_settings.language.isEmpty() ? m_desktopLanguage : m_settings.language;
    return shippedLanguages().contains(wished) ? wished : QStringLiteral("en");
}

Theme::Scheme SettingsModel::scheme() const {
    switch (m_settings.light == Light::Desktop ? m_settings.desktopLight : m_settings.light) {
    case Light::Desktop:
    case Light::Candle: return Theme::Candle;
    case Light::Day: return Theme::Day;
    case Light::HighContrast: return Theme::HighContrast;
    }
    return Theme::Candle;
}

void SettingsModel::setScheme(Theme::Scheme scheme) {
    static constexpr Light lights[] = {Light::Candle, Light::Day, Light::HighContrast};
    setLight(static_cast<int>(lights[scheme]));
}

void SettingsModel::perform(commands::Action action) {
    using commands::Action;
    if (action == Action::Theme) setScheme(static_cast<Theme::Scheme>((scheme() + 1) % 3));
    if (action == Action::Turn) setQuarterTurns(quarterTurns() + 1);
    if (action == Action::Mirror) setMirrored(!mirrored());
}

QStringList SettingsModel::languages() const {
    QStringList names{tr("Like this computer")};
    for (const QString& each : shippedLanguages()) {
        QString name = QLocale(each).nativeLanguageName();
        if (each == QLatin1String("en")) name = QStringLiteral("English");
        names << name;
    }
    return names;
}

int SettingsModel::language() const {
    return static_cast<int>(shippedLanguages().indexOf(m_settings.language)) + 1;
}

void SettingsModel::setLanguage(int row) {
    put(&Settings::language, shippedLanguages().value(row - 1));
}

void SettingsModel::setLight(int light) {
    put(&Settings::light, static_cast<Light>(std::clamp(light, 0, static_cast<int>(Light::HighContrast))));
}

void SettingsModel::setReceiver(int skin) {
    put(&Settings::receiver, skinOf(skin));
}

void SettingsModel::setGiver(int skin) {
    put(&Settings::giver, skinOf(skin));
}

void SettingsModel::setCountIn(int seconds) {
    put(&Settings::countIn, std::clamp(seconds, 0, record::longestCountIn));
}

void SettingsModel::setTextPercent(int percent) {
    put(&Settings::textPercent, std::clamp(percent, 100, record::largestText));
}

void SettingsModel::setReducedMotion(bool reduced) {
    put(&Settings::reducedMotion, reduced);
}

void SettingsModel::setQuarterTurns(int turns) {
    put(&Settings::quarterTurns, ((turns % 4) + 4) % 4);
}

void SettingsModel::setMirrored(bool mirrored) {
    put(&Settings::mirrored, mirrored);
}
void SettingsModel::setFromGiver(bool fromGiver) {
    put(&Settings::fromGiver, fromGiver);
}

void SettingsModel::setAudienceLight(int scheme) {
    put(&Settings::classLight, static_cast<Light>(std::clamp(scheme, 0, 2) + 1));
}

void SettingsModel::setNotesSize(int pixels) {
    put(&Settings::notesSize, std::clamp(pixels, record::leastNotes, record::largestNotes));
}

QStringList shippedLanguages() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

} // namespace effleur::window::settings
