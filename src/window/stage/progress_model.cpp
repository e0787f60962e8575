#include "window/stage/progress_model.h"

#include "figure/side.h"
#include "figure_measures.h"
#include "phrases/numbers.h"

#include <cmath>
#include <utility>

namespace effleur::window::stage {

namespace {

constexpr int beadSteps = 8;
constexpr int rimTicks = int(figure::token::motion::reduced::rimTicks);

/// Of the hand that works, as it begins.
body::HandShape shapeAt(const session::Player& player, const session::Moment& moment) {
    const session::Segment& segment = player.timeline().segments[moment.segment];
    const body::Course& course = player.plan().steps[segment.step].passes[segment.pass].course;
    const bool left = course.of(body::Hand::Left).track.role == body::HandRole::Works;
    return course.of(left ? body::Hand::Left : body::Hand::Right).writtenShape();
}

double inSteps(double value, int steps) {
    return std::floor(value * steps + 1e-9) / steps;
}

} // namespace

void ProgressModel::show(const session::Player& player, session::Instant now, const session::Moment& moment, Mode mode,
                         bool stepped) {
    const auto set = [this](double& value, double then, void (ProgressModel::*signal)()) {
        if (value == then) return;
        value = then;
        emit(this->*signal)();
    };
    double turn = moment.phase;
    if (const auto* counting = std::get_if<session::CountingIn>(&player.session().transport)) {
        const auto whole = static_cast<double>((counting->until - counting->since).count());
        turn = whole > 0 ? static_cast<double>((now - counting->since).count()) / whole : 1;
    } else if (mode == Mode::Waiting) {
        turn = 1;
    }
    set(m_turn, stepped ? inSteps(turn, rimTicks) : turn, &ProgressModel::turned);
    const auto* finished = std::get_if<session::Finished>(&player.session().transport);
    session::Quiet quiet = finished ? session::quietAfter(player.plan(), player.timeline(), now - finished->since)
                                    : session::quietAt(player.plan(), player.timeline(), player.position(now));
    if (stepped && finished) {
        quiet.breath = 0;
        quiet.cover = quiet.light = 1;
    } else if (stepped) {
        quiet.breath = std::round(quiet.breath);
        quiet.words = std::ceil(quiet.words);
        quiet.cover = std::ceil(quiet.cover);
    }
    showQuiet(quiet);
    const bool works = moment.kind == session::SegmentKind::Work;
    set(m_filled, works ? inSteps(moment.phase, beadSteps) : 0, &ProgressModel::filledChanged);
    const auto technique = player.plan().written(moment.step).technique;
    const bool seen = figure::looksLike(technique, shapeAt(player, moment));
    const int grip = seen ? figure::sideFrameAt(technique, sinceBegin(player.position(now)), stepped) : 0;
    if (std::exchange(m_grip, grip) != grip) emit gripChanged();
    if (const Seconds seconds = secondsOf(player, now); seconds != m_seconds) {
        const auto end = static_cast<double>(player.timeline().length().count());
        m_seconds = seconds;
        m_playhead = end > 0 ? static_cast<double>(sinceBegin(player.position(now)).count()) / end : 0;
        emit secondChanged();
    }
}

void ProgressModel::showQuiet(session::Quiet quiet) {
    const session::Quiet before = std::exchange(m_quiet, quiet);
    if (before.breath != quiet.breath) emit breathed();
    session::Quiet unbreathed = quiet;
    unbreathed.breath = before.breath;
    if (unbreathed != before || session::isStill(quiet) != session::isStill(before)) emit quietChanged();
}

QString ProgressModel::elapsed() const {
    return phrases::clockText(std::chrono::seconds(m_seconds.elapsed));
}

QString ProgressModel::remaining() const {
    const QString left = phrases::clockText(std::chrono::seconds(m_seconds.left));
    return m_seconds.left > 0 ? QStringLiteral("\u2212") + left : left;
}

QString ProgressModel::untilNext() const {
    return phrases::clockText(std::chrono::seconds(m_seconds.untilNext));
}

QString ProgressModel::untilStep() const {
    return phrases::clockText(std::chrono::seconds(m_seconds.untilStep));
}

} // namespace effleur::window::stage
