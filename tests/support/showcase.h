#pragma once

#include "support/standing_clock.h"
#include "window/shell/app_model.h"

#include <QStringList>

namespace effleur::test {

/// Some weeks of sessions and two people, so that a picture of the history has something to show.
void fillForPictures(journal::Journal& journal, QDate today);

/// Does at once what others do beside the window.
class AtOnce : public window::kit::Background {
public:
    void run(std::function<void()> job) override { job(); }
    void finish() override {}
};

/// Opens nothing, and remembers what it was asked for.
class RememberingOpener : public window::kit::FileOpener {
public:
    bool open(const std::filesystem::path& file) override {
        files.push_back(file);
        return answers;
    }
    std::vector<std::filesystem::path> files;
    bool answers = true;
};

/// Writes nothing, and says so.
class IdleWriter : public window::kit::AudioWriter {
public:
    QString write(const session::Plan&, const QString&, const std::filesystem::path&,
                  const std::function<bool(double)>&) override {
        return QStringLiteral("nothing is written here");
    }
};

/// Draws nothing, and remembers what it was asked for.
struct RememberingPaper : window::kit::PaperWriter {
    QString write(const session::Plan& plan, const QString&, const std::filesystem::path& file) override {
        written = QString::fromStdString(plan.routine.id) + " " + QString::fromStdString(file.extension().string());
        return {};
    }
    QString written;
};

/// What a program stands on whose library is read at once, when it is told to.
struct StandingPorts {
    window::shell::Ports on(const session::Clock& clock, std::function<QDate()> today = {}) {
        return {.clock = clock,
                .background = &background,
                .opener = &opener,
                .audio = &writer,
                .paper = &paper,
                .today = today};
    }
    AtOnce background;
    IdleWriter writer;
    RememberingOpener opener;
    RememberingPaper paper;
};

/// Brings a program to each state of its screens in simulated time: for pictures, the self-test and tests.
class Showcase {
public:
    /// Both outlive the showcase; the program must still be preparing.
    Showcase(window::shell::AppModel& app, StandingClock& clock)
        : m_app(app)
        , m_clock(clock) {}

    /// Every state's name.
    static QStringList states();
    /// Goes there from the start screen; false for a name that is not known.
    bool show(const QString& state);
    /// Lets session time pass, frame by frame.
    void play(session::Millis time);
    /// Plays to a share of a repetition of a step's first pass; steps count from 0 in the routine.
    void playTo(std::size_t step, int repetition, double phase);
    /// Plays to a share of the change into a step.
    void playToChange(std::size_t step, double share);
    /// In the change of a step's sides.
    void playToSwitch(std::size_t step, double share);
    /// Shows a page of the preparation, long enough ago for Space to be heard.
    void turnTo(window::prepare::Page page);
    void rest();
    /// Time goes by in which nothing plays.
    void pass(session::Millis time);

private:
    void begin();
    void playToPosition(session::Position position);

    window::shell::AppModel& m_app;
    StandingClock& m_clock;
};

} // namespace effleur::test
