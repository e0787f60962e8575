#include "sound/flite.h"

#include <QLibrary>
#include <flite/flite.h>
#include <map>
#include <mutex>

namespace effleur::sound {

namespace {

QString libraryOf(const QString& voice) {
    return QStringLiteral("flite_cmu_us_") + voice;
}

/// One voice's library and the functions of flite that it brings.
class Recorded {
public:
    explicit Recorded(const QString& name)
        : m_library(libraryOf(name), 1) {
        if (!m_library.load()) return;
        using Begin = int (*)();
        using Register = cst_voice* (*)(const char*);
        const auto begin = find<Begin>("flite_init");
        const auto enlist = find<Register>(("register_cmu_us_" + name.toLatin1()).constData());
        m_say = find<Say>("flite_text_to_wave");
        m_discard = find<Discard>("delete_wave");
        m_setNumber = find<SetNumber>("flite_feat_set_float");
        if (!begin || !enlist || !m_say || !m_discard || !m_setNumber) return;
        begin();
        m_voice = enlist(nullptr);
    }

    explicit operator bool() const { return m_voice != nullptr; }

    Wave speak(const QString& text, double stretch, double pitch) const {
        m_setNumber(m_voice->features, "duration_stretch", static_cast<float>(stretch));
        if (pitch > 0) m_setNumber(m_voice->features, "int_f0_target_mean", static_cast<float>(pitch));
        cst_wave* said = m_say(text.toLatin1().constData(), m_voice);
        if (!said) return {};
        Wave wave{said->sample_rate, {}};
        wave.samples.reserve(static_cast<std::size_t>(said->num_samples));
        for (int at = 0; at < said->num_samples; ++at)
            wave.samples.push_back(float(said->samples[std::ptrdiff_t{at} * said->num_channels]) / 32'768.0F);
        m_discard(said);
        return wave;
    }

private:
    using Say = cst_wave* (*)(const char*, cst_voice*);
    using Discard = void (*)(cst_wave*);
    using SetNumber = void (*)(cst_features*, const char*, float);

    template<class Function> Function find(const char* name) {
        return reinterpret_cast<Function>(m_library.resolve(name));
    }

    QLibrary m_library; ///< never unloaded: flite keeps what was registered
    Say m_say = nullptr;
    Discard m_discard = nullptr;
    SetNumber m_setNumber = nullptr;
    cst_voice* m_voice = nullptr;
};

std::mutex one; ///< flite's voices are shared and changeable

/// Whether it is installed. It is not kept loaded: of three voices one speaks. `one` must be held.
bool isInstalled(const QString& name) {
    static std::map<QString, bool> known;
    const auto [found, isNew] = known.try_emplace(name, false);
    if (isNew) {
        QLibrary library(libraryOf(name), 1);
        found->second = library.load();
        if (found->second) library.unload();
    }
    return found->second;
}

/// Null where it is not installed. `one` must be held.
const Recorded* recorded(const QString& name) {
    static std::map<QString, Recorded> voices;
    const Recorded& found = voices.try_emplace(name, name).first->second;
    return found ? &found : nullptr;
}

/// flite reads English letters: accents go, letters that are two become two, and what then is no letter of theirs goes.
QString inAscii(const QString& text) {
    static const std::pair<char16_t, const char*> letters[] = {
        {u'\u00DF', "ss"}, {u'\u1E9E', "SS"}, {u'\u00E6', "ae"}, {u'\u00C6', "Ae"}, {u'\u0153', "oe"},
        {u'\u0152', "Oe"}, {u'\u00F8', "o"},  {u'\u00D8', "O"},  {u'\u0142', "l"},  {u'\u0141', "L"},
        {u'\u0111', "d"},  {u'\u00F0', "th"}, {u'\u00FE', "th"}, {u'\u0131', "i"}};
    QString plain = text;
    for (const auto& [letter, written] : letters)
        plain.replace(QChar(letter), QLatin1String(written));
    plain = plain.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar sign) { return sign.unicode() > 126; });
    return plain;
}

} // namespace

Flite::Flite(double stretch, double pitch)
    : m_stretch(stretch)
    , m_pitch(pitch) {}

QString Flite::id() const {
    return QStringLiteral("flite");
}

std::vector<Voice> Flite::voices(const QString& language) const {
    if (language != QLatin1String("en")) return {};
    const std::lock_guard lock(one);
    std::vector<Voice> found;
    for (const char* name : {"rms", "slt", "awb"})
        if (isInstalled(QString::fromLatin1(name)))
            found.push_back({QStringLiteral("flite:%1").arg(QLatin1String(name)),
                             QStringLiteral("flite %1").arg(QString::fromLatin1(name).toUpper()), language});
    return found;
}

Wave Flite::speak(const QString& text, const Voice& voice, std::stop_token stop) const {
    const QString plain = inAscii(text);
    if (plain.trimmed().isEmpty() || stop.stop_requested()) return {};
    const std::lock_guard lock(one);
    const Recorded* found = recorded(voice.id.section(QLatin1Char(':'), 1));
    return found ? found->speak(plain, m_stretch, m_pitch) : Wave{};
}

QString Flite::manner() const {
    return QStringLiteral("%1 %2").arg(QString::number(m_stretch), QString::number(m_pitch));
}

} // namespace effleur::sound
