#pragma once

#include "sound/pcm.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace effleur::sound {

/// Makes 48 kHz of a lower rate, by a windowed sinc of linear phase. It has no state: every frame can be computed
/// alone, and is the same however many are computed with it.
class Converter {
public:
    /// Shared by whoever speaks at this rate. Null where a rate is above 48 kHz, or has so little in common with it
    /// that its filter would be large. Any thread, never that of the sound: it may wait and allocate.
    static std::shared_ptr<const Converter> from(int rate);

    /// How many frames so many samples make, rounded up.
    std::size_t framesOf(std::size_t samples) const;
    /// The frames from `first` on, full scale +-1; beyond the samples is silence. Any thread; allocates nothing.
    void convert(std::span<const std::int16_t> samples, std::size_t first, std::span<float> out) const;

    static constexpr std::size_t taps = 64;
    static constexpr float fullScale = 32'767; ///< of a sample

private:
    explicit Converter(int rate);

    std::size_t m_up;            ///< phases: so many frames stand where ...
    std::size_t m_down;          ///< ... so many samples stood
    std::vector<float> m_filter; ///< `taps` a phase; empty where the rates are the same
};

} // namespace effleur::sound
