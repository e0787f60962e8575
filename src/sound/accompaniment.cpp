#include "sound/accompaniment.h"

#include "session/overloaded.h"

#include <algorithm>

namespace effleur::sound {

namespace {

using session::Millis;

constexpr Millis tooLate{1'000}; ///< an answer that is later is not said any more

} // namespace

Accompaniment::Accompaniment(Now now, SpeechBank& bank, Output output, QObject* parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_bank(bank)
    , m_output(std::move(output)) {
    connect(&bank, &SpeechBank::grew, this, [this] {
        if (!m_owed.isEmpty() && m_now() < m_owedUntil)
            if (SharedPcm speech = m_bank.find(m_owed)) {
                m_owed.clear();
                m_control.answer = {m_control.answer.number + 1, std::nullopt, std::move(speech)};
            }
        write();
        publish();
    });
}

void Accompaniment::follow(const session::Player& player, const QString& language) {
    m_player = &player;
    m_language = language;
    m_words = phrases::Phrasebook(language, QString::fromStdString(player.plan().routine.language));
    m_unread = false;
    speakAs();
    want();
    write();
    publish();
}

void Accompaniment::choose(const Choices& choices) {
    const Choices before = std::exchange(m_choices, choices);
    m_control.volumes = choices.volumes;
    if (!m_player) return;
    if (before.voice != choices.voice || before.ownCommand != choices.ownCommand) speakAs();
    if (before.level != choices.level) {
        if (!speaks()) ++m_control.hushed;
        want();
        write();
    }
    publish();
}

void Accompaniment::say(SharedPcm speech) {
    m_control.answer = {m_control.answer.number + 1, std::nullopt, std::move(speech)};
    m_output(m_control);
}

void Accompaniment::hush() {
    ++m_control.hushed;
    m_control.answer = {m_control.answer.number + 1, std::nullopt, nullptr};
    m_output(m_control);
}

Scoring Accompaniment::scoring() const {
    return {.level = m_choices.level};
}

void Accompaniment::speakAs() {
    m_bank.speakAs({.language = m_language, .id = m_choices.voice, .ownCommand = m_choices.ownCommand});
}

/// What is needed, from where the session stands on; what lies behind comes last.
void Accompaniment::want() {
    if (!speaks()) return m_bank.want({});
    const session::Timeline& timeline = m_player->timeline();
    auto prompts = promptsOf(timeline, scoring());
    const auto position = m_player->position(m_now());
    for (const session::Need& need : timeline.script) {
        if (need.due() < position) continue;
        const bool told = std::holds_alternative<session::Prompt>(need.what);
        const auto next = told ? std::ranges::find(prompts, toldOf(need, scoring())) : prompts.end();
        if (next == prompts.end()) continue;
        std::rotate(prompts.begin(), next, prompts.end());
        break;
    }
    bool unread = false;
    QStringList sentences;
    if (!m_owed.isEmpty()) sentences << m_owed;
    for (const auto& all : {answers(m_player->session().settings.countIn), prompts})
        for (const session::Prompt& prompt : all) {
            sentences << m_words.spoken(prompt);
            unread = unread || (sentences.back().isEmpty() && !m_words.sentence(prompt).isEmpty());
        }
    m_bank.want(sentences);
    if (unread && !std::exchange(m_unread, true)) emit ownWordsUnread();
}

void Accompaniment::write() {
    if (!m_player) return;
    m_written = m_player->session().adjustments;
    m_control.score = std::make_shared<const Score>(
        score(m_player->plan(), m_player->timeline(), scoring(),
              [this](const session::Prompt& prompt) { return m_bank.find(m_words.spoken(prompt)); }));
}

void Accompaniment::perform(const session::Effect& effect) {
    if (std::holds_alternative<session::Hush>(effect)) ++m_control.hushed;
    Reply& answer = m_control.answer;
    if (const auto* chime = std::get_if<session::Chime>(&effect)) answer = {answer.number + 1, chime->tone, nullptr};
    const auto* said = std::get_if<session::Say>(&effect);
    if (!said || !m_player || !speaks()) return;
    const QString sentence = m_words.spoken(said->prompt);
    if (sentence.isEmpty()) return;
    SharedPcm speech = m_bank.find(sentence);
    if (!speech) {
        m_owed = sentence;
        m_owedUntil = said->due + tooLate;
        want();
    }
    // A tone and its words come from one event.
    const bool toned = answer.tone && !answer.speech;
    answer = {answer.number + 1, toned ? answer.tone : std::nullopt, std::move(speech)};
}

void Accompaniment::moved() {
    if (!m_player) return;
    if (m_written != m_player->session().adjustments) {
        want();
        write();
    }
    publish();
    // The tone was for this event alone.
    m_control.answer.tone.reset();
}

std::optional<session::Instant> Accompaniment::lastWord() const {
    if (!m_player || !std::holds_alternative<session::Finished>(m_player->session().transport)) return std::nullopt;
    return m_control.since + session::wallTime(m_control.score->end - m_control.anchor, m_control.rate);
}

void Accompaniment::publish() {
    if (!m_player) return m_output(m_control);
    const session::Session& session = m_player->session();
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

} // namespace effleur::sound
