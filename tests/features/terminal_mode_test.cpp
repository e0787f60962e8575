#include "support/catch.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <string>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

namespace {

/// The program under a terminal of its own, which this test types into and reads.
class Terminal {
public:
    /// Heard or not; no sound server answers it, whatever the machine has.
    explicit Terminal(bool heard = false) {
        REQUIRE(::openpty(&m_master, &m_slave, nullptr, nullptr, nullptr) == 0);
        ::fcntl(m_slave, F_SETFD, FD_CLOEXEC);
        ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
        m_before = mode();
        m_child = ::fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0) {
            ::login_tty(m_slave);
            ::setenv("PULSE_SERVER", "unix:/nonexistent/effleur", 1);
            ::execl(EFFLEUR_PROGRAM, "effleur", "play", EFFLEUR_SOURCE_DIR "/routines/classic-back.routine.json",
                    "--text", heard ? nullptr : "--mute", nullptr);
            ::_exit(127);
        }
    }
    ~Terminal() {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        ::close(m_slave);
        ::close(m_master);
    }

    void type(const std::string& keys) { REQUIRE(::write(m_master, keys.data(), keys.size()) == ssize_t(keys.size())); }
    void signal(int number) { ::kill(m_child, number); }

    /// Reads until the words come; fails after ten seconds without anything new.
    void expect(const std::string& words) {
        while (m_seen.find(words) == std::string::npos) {
            INFO("waiting for " << words << " in " << m_seen);
            pollfd ready{m_master, POLLIN, 0};
            REQUIRE(::poll(&ready, 1, 10'000) == 1);
            std::array<char, 4096> buffer{};
            const auto count = ::read(m_master, buffer.data(), buffer.size());
            REQUIRE(count > 0);
            m_seen.append(buffer.data(), std::size_t(count));
        }
        m_seen.erase(0, m_seen.find(words) + words.size());
    }
    int status() {
        int status = 0;
        REQUIRE(::waitpid(m_child, &status, 0) == m_child);
        m_child = -1;
        REQUIRE(WIFEXITED(status));
        return WEXITSTATUS(status);
    }
    bool raw() const { return !(mode().c_lflag & (ICANON | ECHO)); }
    bool restored() const {
        const termios now = mode();
        return now.c_lflag == m_before.c_lflag && now.c_iflag == m_before.c_iflag && now.c_oflag == m_before.c_oflag;
    }

private:
    termios mode() const {
        termios mode{};
        REQUIRE(::tcgetattr(m_slave, &mode) == 0);
        return mode;
    }

    int m_master = -1;
    int m_slave = -1;
    pid_t m_child = -1;
    termios m_before{};
    std::string m_seen;
};

} // namespace

TEST_CASE("a person answers, steers with keys and ends, and the terminal is as before") {
    Terminal terminal;
    terminal.expect("Enter = none of these");
    CHECK(terminal.raw());
    terminal.type("\r");
    terminal.expect("Enter = yes");
    terminal.type("n");
    terminal.expect("Enter = begin");
    terminal.type("\r");
    terminal.expect("Step 1 of");
    terminal.type(" ");
    terminal.expect("Paused.");
    terminal.type("\x1b[C");
    terminal.type("?");
    terminal.expect("? Keys");
    terminal.type("q");
    terminal.expect("Stopped.");
    CHECK(terminal.status() == 0);
    CHECK(terminal.restored());
}

TEST_CASE("a session in the terminal wants to be heard, and where it can't, that is said once and it goes on") {
    Terminal terminal(true);
    terminal.expect("Enter = none of these");
    terminal.type("\r");
    terminal.expect("Enter = yes");
    terminal.type("n");
    terminal.expect("Enter = begin");
    terminal.type("\r");
    terminal.expect("The session goes on without sound.");
    terminal.type("q");
    terminal.expect("Stopped.");
    CHECK(terminal.status() == 0);
}

TEST_CASE("signals end the guide properly and give the terminal back") {
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        Terminal terminal;
        terminal.expect("Enter = none of these");
        terminal.type("\r");
        terminal.expect("Enter = yes");
        terminal.type("n"); // the same key at once again would be one that is held
        terminal.expect("Enter = begin");
        terminal.type("\r");
        terminal.expect("Step 1 of");
        terminal.signal(number);
        terminal.expect("Stopped.");
        CHECK(terminal.status() == 130);
        CHECK(terminal.restored());
    }
}

TEST_CASE("Ctrl+C at the questions leaves at once") {
    Terminal terminal;
    terminal.expect("Enter = none of these");
    terminal.type("\x03");
    CHECK(terminal.status() == 130);
    CHECK(terminal.restored());
}
