#pragma once

#include "routine/routine.h"
#include "session/contrast.h"
#include "session/passage.h"

#include <QString>

/// What is said of a change between two pieces of work, in the person's language.
namespace effleur::window::stage {

/// A text of the session's screen.
QString tr(const char* source);

/// How the work that begins differs from what was felt before it: "a little firmer, and slower"; empty where nothing
/// helps. Of a fold and a clap, which are another kind of pressure, what they are like.
QString differenceOf(const session::Contrast& contrast, routine::Technique technique);
/// Its first part: "a little firmer".
QString firmnessOf(const session::Contrast& contrast, routine::Technique technique);
/// "Walk round to their left".
QString walkWords(body::Stance to);
/// What the giver does: "Glide over".
QString askedWords(const session::Passage& passage, bool clothed);
/// "one hand stays on the back".
QString stayingWords(const session::Passage& passage, body::Stance from);
/// What the first line of the change says already.
bool isTold(routine::Reminder reminder, session::Asked what);

} // namespace effleur::window::stage
