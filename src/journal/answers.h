#pragma once

#include "journal/database.h"

namespace effleur::journal {

/// The words of those that were answered with yes, a line each; and back, without words that are none.
QString textOf(const std::bitset<routine::healthQuestions.size()>& yes);
std::bitset<routine::healthQuestions.size()> yesOf(const QString& text);

/// Puts answers that come back to a person (0 = nobody), unless there are newer ones.
Statement returned(const Answers& answers, Id person);

} // namespace effleur::journal
