#pragma once

#include "session/host.h"

#include <vector>

namespace effleur::app {

/// Hands every effect on to all who have joined, in their order.
class Sinks : public session::EffectSink {
public:
    /// They outlive this.
    Sinks(std::initializer_list<session::EffectSink*> sinks)
        : m_all(sinks) {}
    /// It outlives this, and follows who is followed already.
    void join(session::EffectSink& sink) {
        m_all.push_back(&sink);
        if (m_player) sink.follow(*m_player);
    }
    void follow(const session::Player& player) override {
        m_player = &player;
        for (session::EffectSink* each : m_all)
            each->follow(player);
    }
    void perform(const session::Effect& effect) override {
        for (session::EffectSink* each : m_all)
            each->perform(effect);
    }

private:
    std::vector<session::EffectSink*> m_all;
    const session::Player* m_player = nullptr;
};

} // namespace effleur::app
