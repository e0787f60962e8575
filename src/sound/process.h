#pragma once

#include <QByteArray>
#include <QStringList>
#include <chrono>
#include <optional>
#include <stop_token>

namespace effleur::sound {

/// How a program may run that somebody else wrote.
struct Leash {
    std::chrono::milliseconds limit{20'000};
    qsizetype most = 32LL * 1024 * 1024; ///< bytes on its standard output
    std::stop_token stop;
};

/// What `command` (a program and its arguments, no shell) wrote on its standard output when given `input`; nothing
/// where it is missing, fails, takes too long, writes too much or is stopped: it is then killed with all its children.
/// Blocks; may be called on any thread.
std::optional<QByteArray> runProgram(const QStringList& command, const QByteArray& input, const Leash& leash = {});

} // namespace effleur::sound
