#include "sound/sentences.h"

#include <algorithm>

namespace effleur::sound {

using session::Millis;
using session::Position;
using session::Prompt;

namespace {

constexpr Millis latestStart{1'000}; ///< as heard: a sentence that is so late is not begun

} // namespace

SharedPcm Sentences::spoken(const Prompt& prompt) const {
    SharedPcm pcm = m_speech(prompt);
    return pcm && pcm->frames > 0 ? pcm : nullptr; // an imagined sentence has a length alone
}

Millis Sentences::roomFor(const Prompt& prompt) const {
    const SharedPcm pcm = spoken(prompt);
    return pcm ? inSession(pcm->length() + pause) : Millis{0};
}

Millis Sentences::roomFor(const std::vector<Prompt>& prompts) const {
    Millis sum{0};
    for (const Prompt& prompt : prompts)
        sum += roomFor(prompt);
    return sum;
}

std::optional<Position> Sentences::say(const Prompt& prompt, const session::Window& window, Millis quiet) {
    const SharedPcm pcm = spoken(prompt);
    if (!pcm) return std::nullopt;
    const Millis around = inSession(quiet);
    const Millis length = inSession(pcm->length() + pause);
    auto at =
        gaps.find(length + 2 * around, window.earliest - around, window.preferred - around, window.latest - around);
    if (!at) return std::nullopt;
    *at += around;
    gaps.take(*at, *at + length);
    said.push_back({*at, std::max(*at, std::min(window.latest, *at + inSession(latestStart))),
                    *at + inSession(pcm->length()), prompt, pcm});
    return at;
}

void Sentences::unsay(Position at) {
    gaps.release(at);
    std::erase_if(said, [at](const Sentence& sentence) { return sentence.at == at; });
}

void Sentences::sayInTurn(const std::vector<Prompt>& prompts, Position from, Position until) {
    const Millis slack = std::max(Millis{0}, until - from - roomFor(prompts));
    const Millis rest = std::min(inSession(pause), slack / Millis::rep(prompts.size() + 1));
    for (const Prompt& prompt : prompts) {
        const Millis room = roomFor(prompt);
        if (room == Millis{0}) continue;
        if (const auto at = say(prompt, {from, from, until - room + inSession(pause)})) from = *at + room + rest;
    }
}

} // namespace effleur::sound
