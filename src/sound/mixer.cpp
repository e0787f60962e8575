#include "sound/mixer.h"

#include <algorithm>
#include <cmath>

namespace effleur::sound {
namespace {

using session::Instant;
using session::Millis;
using session::Position;

// Positions are counted so finely that a frame at every rate, leaning or not, is a whole number.
constexpr std::int64_t unitsPerMilli = 480'000;
constexpr std::int64_t unitsPerFramePercent = unitsPerMilli / framesPerMilli / 100;
constexpr std::int64_t leanFrames = 16'384; ///< over which a difference is made up
constexpr Millis justBegun{500};
constexpr std::int64_t unheard = 2 * unitsPerMilli;

constexpr float ducked = 0.40F; ///< the tones' level while somebody speaks
constexpr float duckDown = 0.03F;
constexpr float duckUp = 0.004F; ///< of the way at a control point
constexpr float turnKnob = 0.06F;
constexpr std::size_t afterTone = sampleRate * 4 / 10; ///< an answer's words wait for its tone
constexpr std::int64_t repeatWindow = 8'000 * unitsPerMilli;

constexpr std::int64_t unitsOf(Millis span) {
    return span.count() * unitsPerMilli;
}

constexpr std::int64_t unitsOf(Position position) {
    return unitsOf(sinceBegin(position));
}

/// Below the knee what comes in goes out; above it nothing reaches full scale.
float limited(float sample) {
    constexpr float knee = 0.80F;
    constexpr float room = 0.18F;
    const float size = std::abs(sample);
    return size <= knee ? sample : std::copysign(knee + room * std::tanh((size - knee) / room), sample);
}

} // namespace

Position positionOf(const Control& control, Instant when) {
    return control.running ? control.anchor + session::atRate(when - control.since, control.rate) : control.anchor;
}

Mixer::Mixer() = default;

Position Mixer::position() const {
    const auto milli = m_position / unitsPerMilli;
    return Position{Millis{milli - (m_position % unitsPerMilli < 0 ? 1 : 0)}};
}

void Mixer::adopt(const Control& control, Instant heard) {
    const bool first = !m_control;
    const bool hush = m_hushed != control.hushed;
    const bool answers = m_answer != control.answer.number;
    m_control = &control;
    m_hushed = control.hushed;
    m_answer = control.answer.number;
    const std::int64_t before = m_advance + m_lean;
    m_advance = control.running ? std::int64_t(control.rate) * unitsPerFramePercent : 0;

    const std::int64_t target = unitsOf(positionOf(control, heard));
    const bool moves = first || std::abs(target - m_position) > unitsOf(tolerance);
    // What lies between the last frame and the next one is due at the next one; so is what was due since the session
    // has just begun to run from here: a device takes its time to start.
    const std::int64_t begun = unitsOf(control.anchor);
    if (moves)
        place(target, control.running && target >= begun && target - begun < unitsOf(justBegun) ? begun : target);
    else
        place(m_position, std::min(m_position, m_position - before + 1));
    if (moves || hush) m_lastSaid = nullptr;

    const auto known = [&](const Sentence& sentence) { return sentence.speech.get() == m_speaking.pcm; };
    const bool goesOn = m_speaking.answer
                            ? control.answer.speech.get() == m_speaking.pcm && !answers
                            : !hush && !answers && control.score &&
                                  std::any_of(control.score->sentences.begin(), control.score->sentences.end(), known);
    if (m_speaking.pcm && !goesOn) silence();
    if (!answers) return;
    if (control.answer.tone) strike(strikeOf(*control.answer.tone), 1, 0);
    if (control.answer.speech)
        m_speaking = {control.answer.speech.get(), control.answer.tone ? -std::ptrdiff_t(afterTone) : 0, true};
}

void Mixer::steer(Instant heard, bool settled) {
    m_lean = 0;
    if (!m_control || !m_control->running) return;
    const std::int64_t away = unitsOf(positionOf(*m_control, heard)) - m_position;
    if (std::abs(away) > unitsOf(tolerance))
        place(m_position + away, m_position + away);
    else if (!settled && std::abs(away) > unheard)
        m_position += away; // what is next stays next
    else if (std::abs(away) > unheard)
        m_lean = std::clamp(away / leanFrames, -m_advance / 50, m_advance / 50);
}

/// Goes to a position; what is due at `from` or later is still to come.
void Mixer::place(std::int64_t units, std::int64_t from) {
    m_position = units;
    m_lean = 0;
    m_waiting.reset();
    m_nextPace = m_nextStrike = m_nextSentence = 0;
    if (!m_control->score) return;
    const Score& score = *m_control->score;
    const auto firstFrom = [from](const auto& all, auto when) {
        const auto passed = [&](const auto& each) { return unitsOf(when(each)) < from; };
        return std::size_t(std::partition_point(all.begin(), all.end(), passed) - all.begin());
    };
    m_nextPace = firstFrom(score.paces, [](const SteadySwells& pace) { return pace.end; });
    m_nextStrike = firstFrom(score.strikes, [](const Struck& struck) { return struck.at; });
    m_nextSentence = firstFrom(score.sentences, [](const Sentence& sentence) { return sentence.at; });
}

/// What would have been said in the next moment fades out; nothing is read of it later.
void Mixer::silence() {
    std::array<float, fadeFrames> fading{};
    read(fading);
    for (std::size_t i = 0; i < fadeFrames; ++i) {
        if (m_faded + i < fadeFrames) fading[i] += m_fading[m_faded + i];
        fading[i] *= 1 - float(i) / float(fadeFrames);
    }
    m_fading = fading;
    m_faded = 0;
    m_speaking = {};
}

void Mixer::strike(Strike what, float level, std::size_t offset) {
    auto free = std::find_if(m_ringing.begin(), m_ringing.end(), [](const Ringing& each) { return !each.rings(); });
    // Where all ring, the one that is nearest to silence makes room.
    if (free == m_ringing.end())
        free = std::max_element(m_ringing.begin(), m_ringing.end(),
                                [](const Ringing& a, const Ringing& b) { return a.over() < b.over(); });
    *free = Ringing((*m_tones)[what], level, offset);
}

/// Begins what is due in the next `count` frames, each at its own frame.
void Mixer::beginDue(std::size_t count) {
    const std::int64_t advance = m_advance + m_lean;
    if (advance <= 0 || !m_control->score) return;
    const Score& score = *m_control->score;
    const std::int64_t until = m_position + advance * std::int64_t(count);
    const auto offsetOf = [&](Position at) {
        return std::size_t((std::max<std::int64_t>(0, unitsOf(at) - m_position) + advance - 1) / advance);
    };
    for (; m_nextStrike < score.strikes.size() && unitsOf(score.strikes[m_nextStrike].at) < until; ++m_nextStrike) {
        const Struck& struck = score.strikes[m_nextStrike];
        if (const std::size_t offset = offsetOf(struck.at); offset < count)
            strike(struck.what, struck.level, offset);
        else
            break; // between this grain's last frame and the next one's first: it is that one's
    }
    for (; m_nextSentence < score.sentences.size() && unitsOf(score.sentences[m_nextSentence].at) < until;
         ++m_nextSentence) {
        const std::size_t offset = offsetOf(score.sentences[m_nextSentence].at);
        if (offset >= count) break;
        if (m_speaking.pcm)
            m_waiting = m_nextSentence;
        else
            say(m_nextSentence, offset);
    }
}

void Mixer::say(std::size_t index, std::size_t offset) {
    const Sentence& sentence = m_control->score->sentences[index];
    const Pcm* pcm = sentence.speech.get();
    if (!pcm || pcm->frames == 0) return;
    // A score that was written anew may put what was just said a little later.
    if (pcm == m_lastSaid && std::abs(m_position - m_lastSaidAt) < repeatWindow) return;
    m_lastSaid = pcm;
    m_lastSaidAt = m_position;
    m_speaking = {pcm, -std::ptrdiff_t(offset), false};
}

void Mixer::controlPoint() {
    const Volumes& volumes = m_control->volumes;
    const auto turn = [this](Ramp& ramp, float target, float share) {
        if (std::abs(target - ramp.now) < 1e-7F) ramp.now = target;
        ramp.step = (target - ramp.now) * (m_frame == 0 ? 1 : share) / float(grain);
    };
    const float on = volumes.muted ? 0 : 1;
    turn(m_toneGain, on * std::clamp(volumes.pace, 0.0F, 2.0F), turnKnob);
    turn(m_voiceGain, on * std::clamp(volumes.voice, 0.0F, 2.0F), turnKnob);
    turn(m_right, volumes.practitionerOnly ? 0.0F : 1.0F, turnKnob);
    const bool spoken = m_speaking.pcm && m_speaking.next > -std::ptrdiff_t(grain) * 8;
    turn(m_duck, spoken ? ducked : 1.0F, spoken ? duckDown : duckUp);

    Swell swell;
    if (m_advance > 0 && m_control->score) {
        const auto& paces = m_control->score->paces;
        const double at = double(m_position + (m_advance + m_lean) * std::int64_t(grain)) / double(unitsPerMilli);
        while (m_nextPace < paces.size() && double(sinceBegin(paces[m_nextPace].end).count()) <= at)
            ++m_nextPace;
        if (m_nextPace < paces.size()) swell = swellAt(paces[m_nextPace], at);
    }
    m_pace.aim(swell, grain);
}

void Mixer::render(std::span<float> interleaved) {
    std::size_t frames = interleaved.size() / 2;
    float* out = interleaved.data();
    if (!m_control) {
        std::fill(interleaved.begin(), interleaved.end(), 0.0F);
        return;
    }
    // Control points lie where they lie, however the blocks are cut.
    while (frames > 0) {
        const std::size_t into = std::size_t(m_frame % grain);
        if (into == 0) controlPoint();
        const std::size_t count = std::min(frames, grain - into);
        renderGrain(out, count);
        out += count * 2;
        frames -= count;
        m_frame += count;
    }
}

void Mixer::renderGrain(float* out, std::size_t count) {
    std::array<float, grain> tones{};
    std::array<float, grain> voice{};
    beginDue(count);
    m_pace.render(tones.data(), count);
    ring(tones.data(), count);
    speak(voice.data(), count);
    // Held here, not in the mixer: what is written to `out` might be them, for all the compiler knows.
    Ramp toneGain = m_toneGain;
    Ramp voiceGain = m_voiceGain;
    Ramp right = m_right;
    Ramp duck = m_duck;
    for (std::size_t i = 0; i < count; ++i) {
        const float mixed = limited(tones[i] * toneGain.next() * duck.next() + voice[i] * voiceGain.next());
        out[2 * i] = mixed;
        out[2 * i + 1] = mixed * right.next();
    }
    m_toneGain = toneGain;
    m_voiceGain = voiceGain;
    m_right = right;
    m_duck = duck;
    m_position += (m_advance + m_lean) * std::int64_t(count);
}

void Mixer::ring(float* tones, std::size_t count) {
    for (Ringing& each : m_ringing)
        if (each.rings()) each.add(tones, count);
}

/// What is being said, from the next frame on; `out` must be zero.
void Mixer::read(std::span<float> out) const {
    const std::size_t waits = m_speaking.next < 0 ? std::min(out.size(), std::size_t(-m_speaking.next)) : 0;
    const auto begin = std::size_t(std::max<std::ptrdiff_t>(0, m_speaking.next));
    m_speaking.pcm->read(begin, out.subspan(waits));
}

void Mixer::speak(float* voice, std::size_t count) {
    for (std::size_t i = 0; i < count && m_faded < fadeFrames; ++i)
        voice[i] += m_fading[m_faded++];
    if (m_speaking.pcm) {
        std::array<float, grain> said{};
        read(std::span(said).first(count));
        for (std::size_t i = 0; i < count; ++i)
            voice[i] += said[i];
        m_speaking.next += std::ptrdiff_t(count);
        if (m_speaking.next >= std::ptrdiff_t(m_speaking.pcm->frames)) m_speaking = {};
    }
    if (m_speaking.pcm || !m_waiting) return;
    const std::size_t index = *m_waiting;
    m_waiting.reset();
    if (m_position <= unitsOf(m_control->score->sentences[index].latest)) say(index, 0);
}

} // namespace effleur::sound
