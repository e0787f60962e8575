#pragma once

#include "desktop/keep_awake.h"
#include "session/host.h"
#include "window/kit/ports.h"

#include <optional>

namespace effleur::app {

/// Keeps the screen awake for a session; the desktop is asked once a session first wants it.
class AwakeSink : public session::EffectSink {
public:
    void perform(const session::Effect& effect) override;

private:
    std::optional<desktop::KeepAwake> m_awake;
};

/// Opens a routine as text; the desktop's own program for its kind is this one.
class EditorOpener : public window::kit::FileOpener {
public:
    bool open(const std::filesystem::path& file) override;
};

} // namespace effleur::app
