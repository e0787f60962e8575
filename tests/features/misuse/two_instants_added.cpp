// In `session`: a time of the clock is no span.
#include "session/time.h"

effleur::session::Millis between(effleur::session::Instant a, effleur::session::Instant b) {
#ifdef MISUSE
    return a + b; // refused: no match for 'operator+'
#else
    return a - b;
#endif
}
