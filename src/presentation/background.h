#pragma once

#include "presentation/ports.h"

#include <QThreadPool>

namespace effleur::presentation {

/// Two threads: a long reading of the folders does not keep a short one waiting.
class Threads : public Background {
public:
    Threads() { m_pool.setMaxThreadCount(2); }
    ~Threads() override { m_pool.waitForDone(); }
    void run(std::function<void()> job) override { m_pool.start(std::move(job)); }
    void finish() override { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace effleur::presentation
