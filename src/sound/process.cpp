#include "sound/process.h"

#include <QElapsedTimer>
#include <QProcess>
#include <csignal>
#include <unistd.h>

namespace effleur::sound {

namespace {

constexpr int look = 50; ///< ms between two looks at whether to stop

/// Kills the group that the program leads, and gathers it.
void end(QProcess& program) {
    if (const auto leader = static_cast<pid_t>(program.processId()); leader > 0) ::kill(-leader, SIGKILL);
    program.kill();
    program.waitForFinished();
}

} // namespace

std::optional<QByteArray> runProgram(const QStringList& command, const QByteArray& input, const Leash& leash) {
    if (command.isEmpty() || command.first().isEmpty()) return std::nullopt;
    QProcess program;
    program.setProgram(command.first());
    program.setArguments(command.mid(1));
    program.setStandardErrorFile(QProcess::nullDevice());
    program.setChildProcessModifier([] { ::setpgid(0, 0); });
    program.start();
    if (!program.waitForStarted()) return std::nullopt;
    program.write(input);
    program.closeWriteChannel();

    QElapsedTimer running;
    running.start();
    QByteArray output;
    while (program.state() != QProcess::NotRunning) {
        program.waitForReadyRead(look);
        output += program.readAllStandardOutput();
        if (leash.stop.stop_requested() || running.hasExpired(leash.limit.count()) || output.size() > leash.most) {
            end(program);
            return std::nullopt;
        }
    }
    output += program.readAllStandardOutput();
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0) return std::nullopt;
    return output.size() <= leash.most ? std::optional(output) : std::nullopt;
}

} // namespace effleur::sound
