#include "sound/speech.h"

#include "body/text.h"
#include "sound/espeak.h"
#include "sound/flite.h"
#include "sound/own_program.h"
#ifdef EFFLEUR_QT_SPEECH
#include "sound/qt_speech.h"
#endif

#include <algorithm>

namespace effleur::sound {

namespace {

constexpr qsizetype longestText = 600;

/// A sign that engines leave out, spell or misread, and how it is said.
struct Sign {
    char16_t sign;
    const char* english;
    const char* german;
    const char* plain; ///< in another language; null = as it stands
    bool fraction = false;
};
constexpr Sign signs[] = {{u'\u00BD', "a half", "ein halb", "1/2", true},
                          {u'\u2153', "a third", "ein Drittel", "1/3", true},
                          {u'\u2154', "two thirds", "zwei Drittel", "2/3", true},
                          {u'\u00BC', "a quarter", "ein Viertel", "1/4", true},
                          {u'\u00BE', "three quarters", "drei Viertel", "3/4", true},
                          {u'\u215B', "an eighth", "ein Achtel", "1/8", true},
                          {u'\u00D7', "times", "mal", "x"},
                          {u'\u00F7', "divided by", "geteilt durch", "/"},
                          {u'\u2212', "minus", "minus", "-"},
                          {u'\u00B1', "plus or minus", "plus minus", "+/-"},
                          {u'\u00B0', "degrees", "Grad", nullptr},
                          {u'\u2248', "about", "etwa", nullptr},
                          {u'\u2192', ", then", ", dann", ","}};

/// "1½ hands, 3×4" as "1 and a half hands, 3 times 4".
QString inWords(const QString& text, const QString& language) {
    const bool english = language == QLatin1String("en");
    const bool german = language == QLatin1String("de");
    QString line;
    for (const QChar each : text) {
        const auto* found = std::ranges::find(signs, each.unicode(), &Sign::sign);
        const char* words = found == std::end(signs) ? nullptr
                            : english                ? found->english
                            : german                 ? found->german
                                                     : found->plain;
        if (!words) {
            line += each;
            continue;
        }
        const bool added = found->fraction && !line.isEmpty() && line.back().isDigit();
        line += added && english  ? QLatin1String(" and ")
                : added && german ? QLatin1String(" und ")
                                  : QLatin1String(" ");
        line += QLatin1String(words) + QLatin1Char(' ');
    }
    return line.simplified().replace(QLatin1String(" ,"), QLatin1String(","));
}

} // namespace

Voices::Voices(std::vector<std::unique_ptr<Engine>> engines)
    : m_engines(std::move(engines)) {}

Voices Voices::installed(const QString& ownCommand) {
    std::vector<std::unique_ptr<Engine>> engines;
    if (!ownCommand.trimmed().isEmpty()) engines.push_back(std::make_unique<OwnProgram>(ownCommand));
    engines.push_back(std::make_unique<Flite>());
    engines.push_back(std::make_unique<Espeak>());
#ifdef EFFLEUR_QT_SPEECH
    engines.push_back(std::make_unique<QtSpeech>());
#endif
    return Voices(std::move(engines));
}

std::vector<Voice> Voices::of(const QString& language) const {
    std::vector<Voice> all;
    for (const auto& engine : m_engines)
        std::ranges::move(engine->voices(language), std::back_inserter(all));
    return all;
}

std::optional<Voice> Voices::choose(const QString& language, const QString& id) const {
    std::optional<Voice> standard;
    for (const auto& engine : m_engines)
        for (Voice& voice : engine->voices(language)) {
            if (voice.id == id || (id.isEmpty() && !standard)) return std::move(voice);
            if (!standard) standard = std::move(voice);
        }
    return standard;
}

Wave Voices::speak(const QString& text, const Voice& voice, std::stop_token stop) const {
    const Engine* engine = engineOf(voice);
    const QString said = spoken(text, voice.language);
    return engine && !said.isEmpty() ? engine->speak(said, voice, std::move(stop)) : Wave{};
}

QString Voices::manner(const Voice& voice) const {
    const Engine* engine = engineOf(voice);
    return engine ? engine->manner() : QString();
}

const Engine* Voices::engineOf(const Voice& voice) const {
    for (const auto& engine : m_engines)
        if (engine->id() == voice.id.section(QLatin1Char(':'), 0, 0)) return engine.get();
    return nullptr;
}

QString unsayable(const QString& text, const QString& language) {
    return QString::fromStdString(body::foreignLetters(text.toStdString(), language.toStdString()));
}

QString spoken(const QString& text, const QString& language) {
    static const std::pair<QChar, QLatin1String> typed[] = {
        {QChar(0x2018), QLatin1String("'")},   {QChar(0x2019), QLatin1String("'")},
        {QChar(0x201A), QLatin1String("'")},   {QChar(0x201C), QLatin1String("\"")},
        {QChar(0x201D), QLatin1String("\"")},  {QChar(0x201E), QLatin1String("\"")},
        {QChar(0x2013), QLatin1String(" - ")}, {QChar(0x2014), QLatin1String(" - ")},
        {QChar(0x2026), QLatin1String("...")}, {QChar(0x00A0), QLatin1String(" ")}};
    QString line = inWords(text, language);
    for (const auto& [sign, plain] : typed)
        line.replace(sign, plain);
    line.removeIf([](QChar sign) { return !sign.isPrint() && !sign.isSpace(); });
    while (true) {
        const QString letters = unsayable(line, language);
        if (letters.isEmpty()) break;
        line.remove(letters);
    }
    line = line.simplified();
    const bool says = std::ranges::any_of(line, [](QChar each) { return each.isLetterOrNumber(); });
    if (!says) return {};
    if (line.size() <= longestText) return line;
    const auto space = line.lastIndexOf(QLatin1Char(' '), longestText);
    return line.left(space > 0 ? space : longestText);
}

} // namespace effleur::sound
