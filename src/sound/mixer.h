#pragma once

#include "session/session.h"
#include "sound/pace_voice.h"
#include "sound/score.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace effleur::sound {

struct Volumes {
    float pace = 1;  ///< swell, ticks, claps and bells; 0..2
    float voice = 1; ///< 0..2
    bool muted = false;
    bool practitionerOnly = false; ///< on the left channel alone: an ear piece for the one who works
    bool operator==(const Volumes&) const = default;
};

/// A tone and a sentence that answer the person, at once, over what the score says.
struct Reply {
    std::uint64_t number = 0; ///< another number is another answer
    std::optional<session::Tone> tone;
    SharedPcm speech;
};

/// What the mixer follows: published whole by whoever drives the session (see Handover). Keep publishing the last
/// answer with its number: it sounds on. When the session is finished leave it running, so that what is said behind
/// the end is heard.
struct Control {
    std::shared_ptr<const Score> score;
    session::Position anchor; ///< where the session was ...
    session::Instant since;   ///< ... at this time
    session::Rate rate = session::normalRate;
    bool running = false;
    std::uint64_t hushed = 0; ///< another number: what the score says is silenced (a pause, a jump)
    Reply answer;
    Volumes volumes;
};

/// Where the session stands at `when`.
session::Position positionOf(const Control& control, session::Instant when);

/// Score and answers to samples. Pure: the same calls give the same samples, in blocks of whatever size. Nothing is
/// allocated, locked or freed after construction. Starts, stops, jumps and changes of volume are ramps. One thread.
class Mixer {
public:
    Mixer();

    /// Follows `control` from the next frame on, which is heard at `heard`. The control must live and stay as it is
    /// until the next one is adopted. The position moves only where it is further off than `tolerance`: then what lies
    /// between is not made up for; what is ringing rings out, and a sentence goes on if the new score has it.
    void adopt(const Control& control, session::Instant heard);

    /// Leans towards the session's clock, given that the next frame is heard at `heard`: up to 2 % faster or slower,
    /// which moves onsets and bends no pitch; beyond `tolerance` it goes there at once. Where `heard` is known only
    /// now, as a device has just begun to say what it played (not `settled`), it leaps without losing or repeating an
    /// onset. Not needed for a file.
    void steer(session::Instant heard, bool settled = true);

    /// The next frames, left and right in turn; every sample is finite and within +-1.
    void render(std::span<float> interleaved);

    /// Where the next frame stands, rounded down.
    session::Position position() const;

    static constexpr session::Millis tolerance{60};

private:
    struct Speaking {
        const Pcm* pcm = nullptr;
        std::ptrdiff_t next = 0; ///< below zero: so many frames until it begins
        bool answer = false;
    };
    struct Ramp {
        float now = 0;
        float step = 0;
        float next() { return now += step; }
    };

    void place(std::int64_t units, std::int64_t from);
    void silence();
    void strike(Strike what, float level, std::size_t offset);
    void beginDue(std::size_t count);
    void say(std::size_t index, std::size_t offset);
    void controlPoint();
    void renderGrain(float* out, std::size_t count);
    void ring(float* tones, std::size_t count);
    void read(std::span<float> out) const;
    void speak(float* voice, std::size_t count);

    static constexpr std::size_t grain = 64; ///< frames between two control points
    static constexpr std::size_t mostRinging = 24;
    static constexpr std::size_t fadeFrames = 720;

    const Tones* m_tones = &Tones::shared();
    PaceVoice m_pace;
    const Control* m_control = nullptr;
    std::int64_t m_position = 0; ///< in units, see mixer.cpp
    std::int64_t m_advance = 0;  ///< units a frame
    std::int64_t m_lean = 0;     ///< units a frame on top
    std::uint64_t m_frame = 0;
    std::size_t m_nextPace = 0;
    std::size_t m_nextStrike = 0;
    std::size_t m_nextSentence = 0;
    std::optional<std::size_t> m_waiting; ///< a sentence that waits for an answer to end
    std::uint64_t m_hushed = 0;
    std::uint64_t m_answer = 0;
    std::array<Ringing, mostRinging> m_ringing{};
    Speaking m_speaking;
    const Pcm* m_lastSaid = nullptr; ///< only compared
    std::int64_t m_lastSaidAt = 0;
    std::array<float, fadeFrames> m_fading{}; ///< the end of a sentence that was silenced
    std::size_t m_faded = fadeFrames;
    Ramp m_toneGain, m_voiceGain, m_right, m_duck;
};

} // namespace effleur::sound
