#include "session/transport.h"

namespace effleur::session {

bool hasEnded(const Transport& transport) {
    return std::holds_alternative<Finished>(transport) || std::holds_alternative<Stopped>(transport);
}

bool isUnderWay(const Transport& transport) {
    return !std::holds_alternative<Preparing>(transport) && !hasEnded(transport);
}

bool isMoving(const Transport& transport) {
    return std::holds_alternative<Running>(transport) || std::holds_alternative<CountingIn>(transport);
}

bool rests(const Transport& transport) {
    return isUnderWay(transport) && !std::holds_alternative<Running>(transport);
}

} // namespace effleur::session
