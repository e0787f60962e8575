#pragma once

#include "window/kit/ports.h"

#include <QThreadPool>

namespace effleur::window::kit {

/// Three threads: neither a long reading of the folders nor a file that is written keeps a short reading waiting.
class Threads : public Background {
public:
    Threads() { m_pool.setMaxThreadCount(3); }
    ~Threads() override { m_pool.waitForDone(); }
    void run(std::function<void()> job) override { m_pool.start(std::move(job)); }
    void finish() override { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace effleur::window::kit
