#include "app/session_sound.h"

#include "session/overloaded.h"

#include <algorithm>

namespace effleur::app {

namespace {

using session::Millis;

constexpr Millis tooLate{1'000}; ///< an answer that is later is not said any more

} // namespace

SessionSound::SessionSound(const presentation::Clock& clock, sound::SpeechBank& bank, Output output,
                           presentation::EffectSink* next)
    : m_clock(clock)
    , m_bank(bank)
    , m_output(std::move(output))
    , m_next(next) {
    connect(&bank, &sound::SpeechBank::grew, this, [this] {
        if (!m_owed.isEmpty() && m_clock.now() < m_owedUntil)
            if (sound::SharedPcm speech = m_bank.find(m_owed)) {
                m_owed.clear();
                m_control.answer = {m_control.answer.number + 1, std::nullopt, std::move(speech)};
            }
        write();
        publish();
    });
}

void SessionSound::follow(const presentation::SessionModel& session, const QString& language) {
    if (m_session) m_session->disconnect(this);
    m_session = &session;
    m_language = language;
    connect(&session, &presentation::SessionModel::moved, this, &SessionSound::hear);
    retell();
}

void SessionSound::retell() {
    m_words = phrases::Phrasebook(m_language, QString::fromStdString(m_session->player().plan().routine.language));
    speakAs();
    want();
    write();
    publish();
}

void SessionSound::set(const presentation::SoundSettings& settings) {
    const presentation::SoundSettings before = std::exchange(m_settings, settings);
    m_control.volumes = {.pace = float(settings.paceVolume) / 100,
                         .voice = float(settings.voiceVolume) / 100,
                         .muted = settings.muted,
                         .practitionerOnly = settings.leftOnly};
    if (!m_session) return;
    if (before.voices != settings.voices || before.ownVoice != settings.ownVoice) speakAs();
    if (before.voice != settings.voice || before.brief != settings.brief) {
        if (!settings.voice) ++m_control.hushed;
        want();
        write();
    }
    publish();
}

void SessionSound::say(sound::SharedPcm speech) {
    m_control.answer = {m_control.answer.number + 1, std::nullopt, std::move(speech)};
    m_output(m_control);
}

sound::Scoring SessionSound::scoring() const {
    const sound::Level level = !m_settings.voice  ? sound::Level::Tones
                               : m_settings.brief ? sound::Level::Brief
                                                  : sound::Level::Full;
    return {.level = level, .rate = m_session->player().session().adjustments.rate};
}

void SessionSound::speakAs() {
    m_bank.speakAs(
        {.language = m_language, .id = m_settings.voices.value(m_language), .ownCommand = m_settings.ownVoice});
}

/// What is needed, from where the session stands on; what lies behind comes last.
void SessionSound::want() {
    if (!m_settings.voice) return m_bank.want({});
    const session::Player& player = m_session->player();
    const session::Timeline& timeline = player.timeline();
    auto prompts = sound::promptsOf(player.plan(), timeline, scoring());
    const auto position = player.position(m_clock.now());
    for (const session::Cue& cue : timeline.cues) {
        if (cue.due < position) continue;
        const auto* prompt = std::get_if<session::Prompt>(&cue.what);
        const auto next = prompt ? std::ranges::find(prompts, *prompt) : prompts.end();
        if (next == prompts.end()) continue;
        std::rotate(prompts.begin(), next, prompts.end());
        break;
    }
    QStringList sentences;
    if (!m_owed.isEmpty()) sentences << m_owed;
    for (const auto& all : {sound::answers(m_session->player().session().settings.countIn), prompts})
        for (const session::Prompt& prompt : all)
            sentences << m_words.sentence(prompt);
    m_bank.want(sentences);
}

void SessionSound::write() {
    if (!m_session) return;
    const session::Player& player = m_session->player();
    m_written = player.session().adjustments;
    m_control.score = std::make_shared<const sound::Score>(
        sound::score(player.plan(), player.timeline(), scoring(),
                     [this](const session::Prompt& prompt) { return m_bank.find(m_words.sentence(prompt)); }));
}

void SessionSound::perform(const session::Effect& effect) {
    if (std::holds_alternative<session::Hush>(effect)) ++m_control.hushed;
    sound::Answer& answer = m_control.answer;
    if (const auto* chime = std::get_if<session::Chime>(&effect); chime && chime->tone == session::Tone::EaseOff)
        answer = {answer.number + 1, chime->tone, nullptr};
    if (const auto* say = std::get_if<session::Say>(&effect);
        say && m_session && m_settings.voice && sound::isAnswer(say->prompt.id)) {
        const QString sentence = m_words.sentence(say->prompt);
        sound::SharedPcm speech = m_bank.find(sentence);
        if (!speech) {
            m_owed = sentence;
            m_owedUntil = say->due + tooLate;
            want();
        }
        // A tone and its words come from one event.
        const bool toned = answer.tone && !answer.speech;
        answer = {answer.number + 1, toned ? answer.tone : std::nullopt, std::move(speech)};
    }
    if (m_next) m_next->perform(effect);
}

void SessionSound::hear() {
    if (m_written != m_session->player().session().adjustments) {
        want();
        write();
    }
    publish();
    // The tone was for this event alone.
    m_control.answer.tone.reset();
}

void SessionSound::publish() {
    if (!m_session) return m_output(m_control);
    const session::Session& session = m_session->player().session();
    const auto stand = [this](session::Position at) {
        m_control.anchor = at;
        m_control.running = false;
    };
    m_control.rate = session.adjustments.rate;
    std::visit(session::Overloaded{[&](const session::Running& running) {
                                       m_control.anchor = running.from;
                                       m_control.since = running.since;
                                       m_control.running = true;
                                   },
                                   [&](const session::Preparing&) { stand({}); },
                                   [&](const session::CountingIn& counting) { stand(counting.at); },
                                   [&](const session::Waiting& waiting) { stand(waiting.at); },
                                   [&](const session::Paused& paused) { stand(paused.at); },
                                   [&](const session::Stopped& stopped) { stand(stopped.at); },
                                   // What is said behind the end is still to be heard.
                                   [](const session::Finished&) {}},
               session.transport);
    m_output(m_control);
}

} // namespace effleur::app
