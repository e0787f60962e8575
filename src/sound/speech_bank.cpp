#include "sound/speech_bank.h"

#include "sound/speech_cache.h"

#include <algorithm>
#include <chrono>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <utility>

namespace effleur::sound {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr auto tellEvery = 250ms;

SharedPcm shared(const Wave& wave) {
    Pcm pcm = ready(wave);
    return pcm.frames == 0 ? nullptr : std::make_shared<const Pcm>(std::move(pcm));
}

/// An engine takes millions of small pieces of memory and gives them back, but not to the system: what it leaves
/// between the sentences is as much as they are.
void giveBack() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

struct SpeechBank::Work {
    SpeechCache cache;
    Voices voices;
    VoiceChoice choice{};
    std::optional<Voice> voice{};
    steady_clock::time_point told{};
    bool toldUnsayable = false;
};

SpeechBank::SpeechBank(QString folder, Engines engines, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_engines(std::move(engines))
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

SpeechBank::~SpeechBank() {
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_hurry.request_stop();
}

void SpeechBank::speakAs(const VoiceChoice& choice) {
    const std::lock_guard lock(m_mutex);
    if (choice == m_choice && m_chosen && !m_made.isEmpty()) return;
    m_choice = choice;
    m_chosen = false;
    m_made.clear();
    m_hurry.request_stop();
    m_hurry = {};
    renew();
}

void SpeechBank::want(const QStringList& sentences) {
    const std::lock_guard lock(m_mutex);
    m_needed = sentences;
    m_made.removeIf([this](const auto& made) { return !m_needed.contains(made.key()); });
    renew();
}

/// What is needed and not made is to be made. The mutex must be held.
void SpeechBank::renew() {
    m_missing.clear();
    for (auto sentence = m_needed.crbegin(); sentence != m_needed.crend(); ++sentence)
        if (!sentence->isEmpty() && !m_made.contains(*sentence)) m_missing << *sentence;
    m_changed.notify_all();
}

SharedPcm SpeechBank::find(const QString& sentence) const {
    const std::lock_guard lock(m_mutex);
    return m_made.value(sentence);
}

void SpeechBank::tryOut(const QString& sentence, const VoiceChoice& choice) {
    const std::lock_guard lock(m_mutex);
    m_try = Try{sentence, choice};
    m_changed.notify_all();
}

void SpeechBank::lookForVoices(const QString& language, const QString& ownCommand) {
    const std::lock_guard lock(m_mutex);
    m_asked = VoiceChoice{.language = language, .id = {}, .ownCommand = ownCommand};
    m_changed.notify_all();
}

void SpeechBank::run(const std::stop_token& stop) {
    Work work{SpeechCache(m_folder), m_engines({})};
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_chosen || m_try || m_asked || !m_missing.isEmpty(); }) &&
           !stop.stop_requested()) {
        const std::stop_token hurry = m_hurry.get_token();
        if (!std::exchange(m_chosen, true)) {
            const VoiceChoice choice = m_choice;
            lock.unlock();
            choose(work, choice);
        } else if (const auto asked = std::exchange(m_try, std::nullopt)) {
            lock.unlock();
            tryOut(*asked, hurry);
        } else if (const auto whose = std::exchange(m_asked, std::nullopt)) {
            lock.unlock();
            emit voicesFound(whose->language, m_engines(whose->ownCommand).of(whose->language));
        } else {
            const QString sentence = m_missing.takeLast();
            lock.unlock();
            make(work, sentence, hurry);
        }
        lock.lock();
    }
}

void SpeechBank::choose(Work& work, const VoiceChoice& choice) {
    work.voices = m_engines(choice.ownCommand);
    work.choice = choice;
    work.voice = work.voices.choose(choice.language, choice.id);
    work.toldUnsayable = false;
    emit voiceChosen(work.voice.value_or(Voice{}));
}

void SpeechBank::tryOut(const Try& asked, const std::stop_token& hurry) {
    const Voices voices = m_engines(asked.choice.ownCommand);
    const auto voice = voices.choose(asked.choice.language, asked.choice.id);
    emit tried(voice ? shared(voices.speak(asked.sentence, *voice, hurry)) : nullptr);
}

void SpeechBank::make(Work& work, const QString& sentence, const std::stop_token& hurry) {
    Wave wave;
    if (work.voice) {
        if (const QString letters = unsayable(sentence, work.voice->language);
            !letters.isEmpty() && !std::exchange(work.toldUnsayable, true))
            emit unsayableFound(letters);
        const auto key = SpeechCache::keyOf(sentence, *work.voice, work.voices.manner(*work.voice));
        wave = work.cache.find(key);
        if (wave.samples.empty()) {
            wave = work.voices.speak(sentence, *work.voice, hurry);
            if (!hurry.stop_requested()) work.cache.keep(key, wave);
        }
    }
    if (hurry.stop_requested()) return;
    const bool silent = work.voice && spoken(sentence, work.voice->language).isEmpty(); // nobody could say it
    if (wave.samples.empty() && !silent && !work.choice.ownCommand.isEmpty()) {
        // Somebody else's program that fails once is not asked again: each time might take its whole patience.
        emit ownProgramFailed();
        choose(work, {.language = work.choice.language, .id = work.choice.id, .ownCommand = {}});
        return make(work, sentence, hurry);
    }
    SharedPcm speech = shared(wave);
    const auto now = steady_clock::now();
    bool tell = now - work.told >= tellEvery;
    bool isLast = false;
    {
        const std::lock_guard lock(m_mutex);
        if (hurry.stop_requested()) return;
        m_made.insert(sentence, std::move(speech));
        isLast = m_missing.isEmpty();
        tell |= isLast;
    }
    if (!tell) return;
    if (isLast) giveBack();
    work.told = now;
    emit grew();
}

} // namespace effleur::sound
