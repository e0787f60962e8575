#pragma once

#include "session/prompt.h"
#include "sound/pcm.h"

#include <array>
#include <cstddef>

namespace effleur::sound {

/// What is struck once and rings out by itself.
enum class Strike : std::uint8_t { Tick, Clap, HeadsUp, Change, SwitchSides, End, EaseOff };
inline constexpr std::size_t strikeCount = 7;

Strike strikeOf(session::Tone tone);

/// A sine that dies away: of a bar of wood, of a bell.
struct Partial {
    double hertz;
    double level;
    double decay;                              ///< seconds to 1/e
    std::size_t begin = 0;                     ///< frames after the strike, a whole number of groups
    std::size_t rise = 0;                      ///< frames: too short to hear, long enough not to click
    std::size_t frames = 0;                    ///< until nobody hears it; over the last of them it ends in zero
    static constexpr std::size_t group = 4;    ///< frames that are computed together
    static constexpr std::size_t ending = 480; ///< frames
};

/// What every strike consists of: wood with a few damped modes, small bells with inharmonic partials and a long decay.
class Tones {
public:
    using Group = std::array<double, Partial::group>;
    /// A partial and where its recurrence begins: x[n] = forward * x[n - group] - back * x[n - 2 * group].
    struct Tuned {
        Partial partial;
        double forward;
        double back;
        Group first;
        Group before;
    };
    static constexpr std::size_t mostPartials = 18;
    /// Destroyed by nobody: it may ring while the program ends.
    struct Tone {
        std::array<Tuned, mostPartials> partials;
        std::size_t count = 0;
        const Tuned* begin() const { return partials.data(); }
        const Tuned* end() const { return partials.data() + count; }
        void add(const Tuned& tuned) { partials[count++] = tuned; }
    };

    /// The only ones; the first call tunes them.
    static const Tones& shared();
    const Tone& operator[](Strike strike) const { return m_tuned[static_cast<std::size_t>(strike)]; }

private:
    Tones();
    std::array<Tone, strikeCount> m_tuned{};
};

/// A strike while it rings. Its samples are computed as they are wanted, and are the same in blocks of whatever size.
/// The first one is not zero, so that an onset is where it was put, to the sample. Nothing is allocated.
class Ringing {
public:
    Ringing() = default; ///< silence
    /// Begins after `wait` frames.
    Ringing(const Tones::Tone& tone, float level, std::size_t wait);

    bool rings() const { return m_tone != nullptr; }
    /// How much of it is over, 0..1.
    double over() const { return m_end == 0 ? 1 : double(m_next) / double(m_end); }
    /// Adds the next frames.
    void add(float* out, std::size_t count);

private:
    static constexpr std::size_t most = 64; ///< frames at once
    void addSome(float* out, std::size_t count);

    struct State {
        Tones::Group now;
        Tones::Group before;
    };
    const Tones::Tone* m_tone = nullptr;
    float m_level = 0;
    std::size_t m_wait = 0;
    std::size_t m_next = 0;
    std::size_t m_end = 0;
    std::array<State, Tones::mostPartials> m_states;
};

} // namespace effleur::sound
