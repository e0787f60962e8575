#pragma once

#include "app/folders.h"
#include "app/sinks.h"
#include "app/sound_wiring.h"
#include "desktop/light_watch.h"
#include "desktop/suspend_watch.h"
#include "journal/journal.h"
#include "record/session_recorder.h"
#include "window/shell/app_model.h"

namespace effleur::app {

/// What completes the program once its first frame is shown, since that shows nothing of it: the desktop's light and
/// sleep, the journal with its recorder, the sound's choices, and the reading of the library.
class Residence {
public:
    /// The model goes before it, all others after it.
    Residence(window::shell::AppModel& model, Sinks& sinks, Sound& sound, const session::Clock& clock,
              const Folders& folders);

private:
    desktop::LightWatch m_light;
    journal::Journal m_journal;
    record::SessionRecorder m_recorder;
    SoundWiring m_sound;
    desktop::SuspendWatch m_sleep;
};

} // namespace effleur::app
