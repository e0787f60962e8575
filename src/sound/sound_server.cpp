#include "sound/sound_server.h"

#include <memory>

#include <pulse/pulseaudio.h>

namespace effleur::sound {

bool soundServerAnswers(std::chrono::milliseconds patience) {
    const std::unique_ptr<pa_mainloop, decltype(&pa_mainloop_free)> loop(pa_mainloop_new(), pa_mainloop_free);
    if (!loop) return false;
    const std::unique_ptr<pa_context, decltype(&pa_context_unref)> context(
        pa_context_new(pa_mainloop_get_api(loop.get()), "Effleur"), pa_context_unref);
    if (!context || pa_context_connect(context.get(), nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0) return false;
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        const pa_context_state_t state = pa_context_get_state(context.get());
        if (state == PA_CONTEXT_READY || !PA_CONTEXT_IS_GOOD(state)) {
            pa_context_disconnect(context.get());
            return state == PA_CONTEXT_READY;
        }
        const auto left = std::chrono::duration_cast<std::chrono::microseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || pa_mainloop_prepare(loop.get(), static_cast<int>(left.count())) < 0 ||
            pa_mainloop_poll(loop.get()) < 0 || pa_mainloop_dispatch(loop.get()) < 0) {
            pa_context_disconnect(context.get());
            return false;
        }
    }
}

} // namespace effleur::sound
