#pragma once

#include <array>
#include <atomic>
#include <utility>

namespace effleur::sound {

/// Hands the newest value from one thread to another without a lock or an allocation on the reader's side. One writer,
/// one reader. A value is destroyed in the writer's thread, and never while the reader may look at it.
template<typename Value> class Handover {
public:
    /// Writer: replaces what the reader has not taken yet.
    void publish(Value value) {
        m_slots[m_writing] = std::move(value);
        m_writing = m_middle.exchange(m_writing | fresh, std::memory_order_acq_rel) & index;
    }

    /// Reader: the newest value where there is one since the last time, else null. It stays valid and unchanged, beside
    /// its follower, until the second take() after it that is not null.
    const Value* take() {
        if (!(m_middle.load(std::memory_order_relaxed) & fresh)) return nullptr;
        const unsigned newest = m_middle.exchange(m_previous, std::memory_order_acq_rel) & index;
        m_previous = std::exchange(m_reading, newest);
        return &m_slots[m_reading];
    }

private:
    static constexpr unsigned fresh = 4;
    static constexpr unsigned index = 3;
    std::array<Value, 4> m_slots{};
    unsigned m_writing = 0;
    std::atomic<unsigned> m_middle{1};
    unsigned m_reading = 2;
    unsigned m_previous = 3;
};

} // namespace effleur::sound
