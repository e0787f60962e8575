#pragma once

#include "session/session.h"
#include "session/timeline.h"

#include <QByteArray>
#include <optional>

namespace effleur::journal {

/// The session as it would stand if it were paused now: running and counting in become Paused where they are, a
/// practice ends. What hangs on the clock of this process (undo, arrival) is dropped. All else stays.
session::Session atRest(const session::Plan& plan, const session::Timeline& timeline, session::Session session,
                        session::Instant now);

/// A session at rest as a portable text (JSON, UTF-8). One that still runs is written as Paused where its counting
/// began: use atRest() first.
QByteArray toText(const session::Session& session);

/// The session that toText() wrote; nothing where the text is damaged, incomplete or of another format. Never throws.
std::optional<session::Session> fromText(const QByteArray& text);

} // namespace effleur::journal
