#include "support/showcase.h"

#include <QMap>
#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace effleur::test {

using window::browse::LibraryModel;
using window::prepare::Page;
using window::shell::AppModel;
using window::shell::ShellModel;

namespace {

using session::Millis;

constexpr Millis aFrame{500};

using Show = std::function<void(Showcase&, AppModel&)>;

std::size_t firstOf(const AppModel& app, routine::Technique technique) {
    const auto& steps = const_cast<AppModel&>(app).session()->player().plan().routine.steps;
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [technique](const routine::Step& step) { return step.technique == technique; });
    return found == steps.end() ? 0 : static_cast<std::size_t>(found - steps.begin());
}

void work(Showcase& showcase, AppModel& app, routine::Technique technique, int repetition, double phase) {
    showcase.playTo(firstOf(app, technique), repetition, phase);
}

/// As it is agreed on before the session, which begins.
void leaveOut(AppModel& app, const QStringList& areas) {
    for (int row = 0; row < app.prepare()->asks()->rowCount(); ++row)
        app.prepare()->asks()->toggle(row);
    app.prepare()->chooseNone();
    app.prepare()->leaveOut()->toggle(0);
    app.prepare()->areas()->choose(areas);
    app.prepare()->start();
}

/// A class that is being taught, in a repetition of a technique's first step.
void teach(Showcase& showcase, AppModel& app, routine::Technique technique, int repetition, double phase) {
    app.lesson()->begin();
    work(showcase, app, technique, repetition, phase);
}

/// A ring around the left shoulder, an arrow to it, and the pointer on the other one.
void point(AppModel& app) {
    window::lesson::LessonModel& lesson = *app.lesson();
    const auto draw = [&lesson](const std::vector<QPointF>& points) {
        lesson.down(points.front(), 1);
        for (const QPointF& point : points)
            lesson.drag(point, 1);
        lesson.up();
    };
    lesson.take(window::lesson::LessonModel::Pen);
    std::vector<QPointF> ring;
    for (int degrees = 0; degrees <= 370; degrees += 5)
        ring.emplace_back(232 + 74 * std::cos(degrees * std::numbers::pi / 180),
                          232 + 58 * std::sin(degrees * std::numbers::pi / 180));
    draw(ring);
    draw({{410, 150}, {380, 138}, {350, 146}, {322, 170}});
    draw({{344, 140}, {322, 170}, {358, 176}});
    lesson.take(window::lesson::LessonModel::Pointer);
    lesson.hover({418, 262});
}

/// The two agree on an evening: Anna first, then Tom.
void agree(AppModel& app, const QString& second = {}) {
    app.shell()->ask(commands::Action::ForTwo);
    app.evening()->agreed()->choosePerson(0, 1);
    app.evening()->agreed()->choosePerson(1, 2);
    for (int each = 0; each < 40 && !second.isEmpty() && app.evening()->agreed()->second().title != second; ++each)
        app.evening()->agreed()->turn(1, 1);
}

/// The first session of two has been played for a while, and ended.
void finishHalf(Showcase& s, AppModel& app, const QString& second = {}) {
    agree(app, second);
    app.shell()->ask(commands::Action::Onward);
    work(s, app, routine::Technique::Kneading, 1, 0.4);
    app.session()->end();
}

void changeOver(Showcase& s, AppModel& app, Millis since, const QString& second = {}) {
    finishHalf(s, app, second);
    app.shell()->ask(commands::Action::Done);
    s.pass(since);
    app.evening()->frame();
}

const QMap<QString, Show>& shows() {
    using routine::Technique;
    static const QMap<QString, Show> all{
        {"library", [](Showcase&, AppModel& app) { app.shell()->ask(commands::Action::Leave); }},
        {"library-fit20",
         [](Showcase&, AppModel& app) {
             app.shell()->ask(commands::Action::Leave);
             if (app.library()) app.library()->setMinutes(20);
         }},
        {"library-first",
         [](Showcase&, AppModel& app) {
             app.shell()->ask(commands::Action::Leave);
             if (app.library()) app.library()->setUse({}, QDate(2026, 11, 25));
         }},
        {"library-menu",
         [](Showcase&, AppModel& app) {
             app.shell()->ask(commands::Action::Leave);
             app.shell()->ask(commands::Action::Menu);
         }},
        {"library-nearest",
         [](Showcase&, AppModel& app) {
             app.shell()->ask(commands::Action::Leave);
             if (app.library()) app.library()->setMinutes(5);
         }},
        {"library-refused",
         [](Showcase&, AppModel& app) {
             app.shell()->ask(commands::Action::Leave);
             if (app.library()) app.library()->setCurrent(app.library()->count() - 1);
         }},
        {"library-empty",
         [](Showcase&, AppModel& app) {
             app.shell()->ask(commands::Action::Leave);
             if (app.library()) app.library()->setTab(LibraryModel::Teaching);
         }},
        {"library-turn",
         [](Showcase& s, AppModel& app) {
             changeOver(s, app, Millis{81'000});
             app.shell()->ask(commands::Action::Leave);
         }},
        {"for-two", [](Showcase&, AppModel& app) { agree(app); }},
        {"for-two-nearest",
         [](Showcase&, AppModel& app) {
             agree(app, QStringLiteral("Shoulders at the desk"));
             app.evening()->agreed()->setMinutes(30);
         }},
        {"prepare-for-two",
         [](Showcase& s, AppModel& app) {
             agree(app);
             app.shell()->ask(commands::Action::Onward);
             s.rest();
         }},
        {"finished-half", [](Showcase& s, AppModel& app) { finishHalf(s, app); }},
        {"change-over", [](Showcase& s, AppModel& app) { changeOver(s, app, Millis{81'000}); }},
        {"change-over-seated",
         [](Showcase& s, AppModel& app) { changeOver(s, app, Millis{20'000}, QStringLiteral("Evening for two")); }},
        {"change-over-waits",
         [](Showcase& s, AppModel& app) {
             changeOver(s, app, Millis{81'000});
             app.shell()->ask(commands::Action::Leave);
             s.pass(Millis{200'000});
             app.shell()->ask(commands::Action::GoOn);
         }},
        {"prepare", [](Showcase& s, AppModel&) { s.rest(); }},
        {"prepare-none",
         [](Showcase& s, AppModel& app) {
             app.prepare()->chooseNone();
             s.turnTo(Page::NotToday);
         }},
        {"prepare-ready",
         [](Showcase& s, AppModel& app) {
             app.prepare()->feel(false, 7);
             app.prepare()->feel(true, 10);
             s.turnTo(Page::Ready);
         }},
        {"prepare-questions", [](Showcase& s, AppModel&) { s.turnTo(Page::NotToday); }},
        {"prepare-tom",
         [](Showcase& s, AppModel& app) {
             app.people()->chooseToday(1);
             s.turnTo(Page::NotToday);
         }},
        {"prepare-yes",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::NotToday);
             app.prepare()->notToday()->toggle(1);
         }},
        {"prepare-emergency",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::NotToday);
             app.prepare()->notToday()->toggle(4);
         }},
        {"prepare-every-yes",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::NotToday);
             for (int row = 0; row < app.prepare()->notToday()->rowCount(); ++row)
                 app.prepare()->notToday()->toggle(row);
         }},
        {"prepare-area-empty", [](Showcase& s, AppModel&) { s.turnTo(Page::LeaveOut); }},
        {"prepare-area",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::LeaveOut);
             app.prepare()->leaveOut()->toggle(0);
             app.prepare()->areas()->choose({"lower-back-left"});
         }},
        {"prepare-areas",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::LeaveOut);
             app.prepare()->leaveOut()->toggle(0);
             app.prepare()->leaveOut()->toggle(1);
             app.prepare()->areas()->choose({"shoulder-left", "lower-back-left", "lower-back-right"});
         }},
        {"prepare-doctor",
         [](Showcase& s, AppModel& app) {
             app.people()->chooseToday(1);
             app.prepare()->chooseNone();
             s.turnTo(Page::AskDoctor);
             app.prepare()->askDoctor()->toggle(2);
         }},
        {"prepare-every-doctor",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::AskDoctor);
             for (int row = 0; row < app.prepare()->askDoctor()->rowCount(); ++row)
                 app.prepare()->askDoctor()->toggle(row);
         }},
        {"prepare-lasttime",
         [](Showcase& s, AppModel& app) {
             app.people()->chooseToday(0);
             s.turnTo(Page::AskDoctor);
         }},
        {"prepare-pregnant",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::AskDoctor);
             app.prepare()->askDoctor()->toggle(0);
         }},
        {"prepare-steps", [](Showcase& s, AppModel&) { s.turnTo(Page::Steps); }},
        {"prepare-steps-yes",
         [](Showcase& s, AppModel& app) {
             s.turnTo(Page::Steps);
             app.prepare()->asks()->toggle(0);
         }},
        {"prepare-feel", [](Showcase& s, AppModel&) { s.turnTo(Page::Feel); }},
        {"prepare-feel-known",
         [](Showcase& s, AppModel& app) {
             app.people()->chooseToday(0);
             s.turnTo(Page::Feel);
             app.prepare()->pressOther();
         }},
        {"prepare-stroke", [](Showcase& s, AppModel&) { s.turnTo(Page::Stroke); }},
        {"well-done",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Resting, 0, 0.9);
             s.play(Millis{60'000});
         }},
        {"finished-eased",
         [](Showcase& s, AppModel& app) {
             app.people()->chooseToday(1);
             app.prepare()->feel(false, 7);
             app.prepare()->feel(true, 5);
             work(s, app, Technique::Kneading, 1, 0.4);
             app.session()->easeOff();
             s.play(Millis{7'000});
             app.session()->playPause();
             s.play(Millis{35'000});
             app.session()->playPause();
             s.play(Millis{1'500'000});
             app.shell()->ask(commands::Action::GoOn);
             using window::after::TenseModel;
             app.finish()->tense()->feel(TenseModel::Massaged, TenseModel::After, 3);
             app.finish()->setNote(
                 QStringLiteral("Left shoulder was tender near the neck. Start kneading at 2 next time, and warm it "
                                "longer."));
         }},
        {"history", [](Showcase&, AppModel& app) { app.shell()->ask(commands::Action::History); }},
        {"lead-in", [](Showcase& showcase, AppModel&) { showcase.playToChange(0, 0.5); }},
        {"holding", [](Showcase& s, AppModel& app) { work(s, app, Technique::Holding, 0, 0.4); }},
        {"stroking", [](Showcase& s, AppModel& app) { work(s, app, Technique::Stroking, 2, 0.3); }},
        {"returning", [](Showcase& s, AppModel& app) { work(s, app, Technique::Stroking, 2, 0.8); }},
        {"rubbing", [](Showcase& s, AppModel& app) { work(s, app, Technique::Rubbing, 3, 0.35); }},
        {"kneading", [](Showcase& s, AppModel& app) { work(s, app, Technique::Kneading, 1, 0.4); }},
        {"squeezing", [](Showcase& s, AppModel& app) { work(s, app, Technique::Squeezing, 2, 0.4); }},
        {"first-repetition", [](Showcase& s, AppModel& app) { work(s, app, Technique::Squeezing, 0, 0.4); }},
        {"rolling", [](Showcase& s, AppModel& app) { work(s, app, Technique::Rolling, 1, 0.4); }},
        {"clapping", [](Showcase& s, AppModel& app) { work(s, app, Technique::Clapping, 2, 0.4); }},
        {"closing", [](Showcase& s, AppModel& app) { work(s, app, Technique::Closing, 4, 0.4); }},
        {"resting", [](Showcase& s, AppModel& app) { work(s, app, Technique::Resting, 0, 0.05); }},
        {"resting-quiet", [](Showcase& s, AppModel& app) { work(s, app, Technique::Resting, 0, 0.4); }},
        {"changing", [](Showcase& s, AppModel& app) { s.playToChange(firstOf(app, Technique::Kneading), 0.35); }},
        {"walking", [](Showcase& s, AppModel& app) { s.playToSwitch(firstOf(app, Technique::Kneading), 0.6); }},
        {"walking-turned",
         [](Showcase& s, AppModel& app) {
             app.settings()->setFromGiver(true);
             s.playToSwitch(firstOf(app, Technique::Kneading), 0.6);
         }},
        {"paused-eased",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.session()->playPause();
             app.session()->easeOff();
             s.play(Millis{1'500});
         }},
        {"undone",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.session()->easeOff();
             app.session()->undo();
             s.play(Millis{1'500});
         }},
        {"paused",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 2, 0.3);
             app.session()->playPause();
         }},
        {"leave-out",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 2, 0.3);
             app.shell()->keyDown(Qt::Key_X, 0, false);
         }},
        {"left-out",
         [](Showcase& s, AppModel& app) {
             leaveOut(app, {"lower-back-left"});
             work(s, app, Technique::Stroking, 2, 0.12);
         }},
        {"left-out-high",
         [](Showcase& s, AppModel& app) {
             leaveOut(app, {"lower-back-left"});
             work(s, app, Technique::Stroking, 2, 0.45);
         }},
        {"left-out-several",
         [](Showcase& s, AppModel& app) {
             leaveOut(app, {"shoulder-left", "scapula-left", "sacrum"});
             work(s, app, Technique::Holding, 0, 0.4);
         }},
        {"audience-left-out",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Stroking, 2, 0.12);
             app.session()->leaveAreaOut();
             s.play(Millis{100});
         }},
        {"left-out-here",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.session()->leaveAreaOut();
             s.play(Millis{1'500});
         }},
        {"counting-in",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 2, 0.3);
             app.session()->playPause();
             app.session()->playPause();
             s.play(Millis{1'200});
         }},
        {"waiting",
         [](Showcase& s, AppModel& app) {
             const std::size_t step = firstOf(app, Technique::Kneading);
             s.playToChange(step, 0.5);
             app.session()->dispatch(session::SetWaitEverywhere{{}, true});
             const auto gates = app.session()->player().timeline().gates;
             while (app.session()->moving() && !gates.empty())
                 s.play(Millis{5'000});
         }},
        {"easing-off",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.session()->easeOff();
             s.play(Millis{1'500});
         }},
        {"lightest",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 0, 0.4);
             app.session()->easeOff();
             s.play(Millis{1'500});
         }},
        {"zones",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 2, 0.3);
             app.shell()->ask(commands::Action::Zones);
         }},
        {"zoomed",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.shell()->ask(commands::Action::Zoom);
         }},
        {"how-to",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Squeezing, 2, 0.4);
             app.shell()->ask(commands::Action::HowTo);
         }},
        {"finish-by",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.shell()->ask(commands::Action::FinishBy);
         }},
        {"asking",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 0, 0.1);
             while (app.session()->caption().question.isEmpty() && app.session()->moving())
                 s.play(Millis{500});
         }},
        {"turned",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 2, 0.3);
             app.shell()->ask(commands::Action::Turn);
         }},
        {"mirrored",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.shell()->ask(commands::Action::Mirror);
         }},
        {"menu",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 2, 0.3);
             app.shell()->ask(commands::Action::Menu);
         }},
        {"settings", [](Showcase&, AppModel& app) { app.shell()->ask(commands::Action::Settings); }},
        {"settings-learning",
         [](Showcase&, AppModel& app) {
             app.shell()->ask(commands::Action::Settings);
             app.settings()->setReceiver(4);
             app.settings()->setGiver(1);
             app.commands().learn(QStringLiteral("EaseOff"));
         }},
        {"keys",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Stroking, 2, 0.3);
             app.shell()->ask(commands::Action::Help);
         }},
        {"console",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Kneading, 2, 0.4);
             point(app);
             app.session()->toggleLoop();
             app.lesson()->setSpeed(50);
         }},
        {"console-frozen",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Kneading, 1, 0.4);
             point(app);
             app.lesson()->toggleFreeze();
             app.session()->next();
             s.play(Millis{24'000});
         }},
        {"console-changing",
         [](Showcase& s, AppModel& app) {
             app.lesson()->begin();
             s.playToChange(firstOf(app, Technique::Kneading), 0.35);
             app.lesson()->next();
             s.play(Millis{2'000});
         }},
        {"console-practice",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Kneading, 0, 0.3);
             app.lesson()->togglePractice();
             s.play(Millis{33'000});
         }},
        {"console-compare",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Stroking, 1, 0.3);
             app.lesson()->toggleCompare();
             app.lesson()->toggleName(QStringLiteral("scapula-inferior-angle-left"));
             app.lesson()->toggleName(QStringLiteral("lower-back-right"));
         }},
        {"console-closer",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Kneading, 1, 0.4);
             point(app);
             app.lesson()->toggleCloser();
         }},
        {"console-sheet",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Stroking, 1, 0.3);
             app.shell()->ask(commands::Action::Menu);
         }},
        {"console-keys",
         [](Showcase& s, AppModel& app) {
             teach(s, app, Technique::Stroking, 1, 0.3);
             app.shell()->ask(commands::Action::Help);
         }},
        {"finished",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Resting, 0, 0.9);
             s.play(Millis{60'000});
             app.shell()->ask(commands::Action::GoOn);
         }},
        {"stopped",
         [](Showcase& s, AppModel& app) {
             work(s, app, Technique::Kneading, 1, 0.4);
             app.session()->end();
         }},
    };
    return all;
}

} // namespace

void fillForPictures(journal::Journal& journal, QDate today) {
    const journal::Id anna = journal.keep(
        journal::Person{.name = QStringLiteral("Anna"), .pressure = 2, .leaveOut = {QStringLiteral("shoulder-left")}});
    const journal::Id tom = journal.keep(journal::Person{.name = QStringLiteral("Tom"), .pressure = 3});
    const QDateTime before(today.addDays(-11), QTime(20, 5));
    journal::Answers hers{.person = anna, .given = before, .agreed = before};
    hers.yes.set(std::size_t(routine::HealthQuestion::Bleeding));
    journal.keep(hers);
    journal.keep(journal::Answers{.person = tom, .given = before});
    for (const int daysAgo : {1, 4, 8, 9, 15, 16, 22, 30, 31, 37, 45, 52, 60, 61, 70}) {
        const auto played = std::chrono::minutes(12 + daysAgo * 7 % 14);
        const bool evening = daysAgo % 8 == 0;
        const journal::Id record = journal.keep(journal::SessionRecord{
            .routine = evening ? QStringLiteral("evening-unwinding") : QStringLiteral("classic-back"),
            .title = evening ? QStringLiteral("Evening unwinding") : QStringLiteral("Classic back massage"),
            .person = daysAgo % 3 == 0 ? 0 : anna,
            .started = QDateTime(today.addDays(-daysAgo), QTime(20, 10)),
            .planned = std::chrono::minutes(22),
            .played = played,
            .rest = std::chrono::seconds(35),
            .steps = 20,
            .done = 20 - daysAgo % 4,
            .ending = daysAgo % 4 == 0 ? journal::Ending::Finished : journal::Ending::Stopped,
            .note = QStringLiteral("Left shoulder was tender near the neck."),
            .tense = {{4 + daysAgo % 5, daysAgo % 4}, {5, daysAgo % 3 == 1 ? std::optional(4) : std::nullopt}},
            .techniques = {{routine::Technique::Holding, std::chrono::seconds(31)},
                           {routine::Technique::Stroking, std::chrono::seconds(162)},
                           {routine::Technique::Rubbing, std::chrono::seconds(97)},
                           {routine::Technique::Kneading, played / 3},
                           {routine::Technique::Rolling, std::chrono::seconds(197)},
                           {routine::Technique::Closing, std::chrono::seconds(108)}}});
        using session::Happening;
        journal.add(record, {session::Position{Millis{0}}, {}, Happening::Started});
        if (daysAgo % 2 == 1)
            journal.add(record,
                        {session::Position{Millis{485'000}}, QStringLiteral("kneading"), Happening::EasedOff, 3, 2});
        if (daysAgo % 5 == 4)
            journal.add(record, {.at = session::Position{Millis{590'000}},
                                 .step = QStringLiteral("kneading"),
                                 .what = Happening::AreaLeftOut,
                                 .areas = {QStringLiteral("lower-back-left")}});
        journal.add(record, {session::Position{Millis{610'000}}, QStringLiteral("kneading"), Happening::Paused});
        journal.add(record, {session::Position{Millis{610'000}}, QStringLiteral("kneading"), Happening::WentOn});
        journal.add(record, {session::Position{played}, {}, Happening::Finished});
    }
}

QStringList Showcase::states() {
    return shows().keys();
}

bool Showcase::show(const QString& state) {
    const auto found = shows().constFind(state);
    if (found == shows().constEnd()) return false;
    (*found)(*this, m_app);
    return true;
}

void Showcase::begin() {
    if (m_app.shell()->screen() != ShellModel::Prepare) return;
    window::prepare::PrepareModel& prepare = *m_app.prepare();
    for (int row = 0; row < prepare.asks()->rowCount(); ++row)
        if (!prepare.asks()->choices()[static_cast<std::size_t>(row)].on) prepare.asks()->toggle(row);
    prepare.chooseNone();
    prepare.start();
}

void Showcase::turnTo(window::prepare::Page page) {
    m_app.prepare()->open(static_cast<int>(page));
    rest();
}

void Showcase::rest() {
    m_clock.advance(Millis{2'000});
}

void Showcase::play(Millis time) {
    while (time > Millis{0}) {
        const Millis step = std::min(time, aFrame);
        m_clock.advance(step);
        m_app.session()->frame();
        time -= step;
    }
}

void Showcase::pass(session::Millis time) {
    m_clock.advance(time);
}

void Showcase::playToPosition(session::Position position) {
    begin();
    const session::Player& player = m_app.session()->player();
    const session::Position now = player.position(m_clock.now());
    play(session::wallTime(position - now, player.session().adjustments.rate));
}

void Showcase::playTo(std::size_t step, int repetition, double phase) {
    begin();
    m_app.session()->goToStep(static_cast<int>(step));
    for (const session::Segment& segment : m_app.session()->player().timeline().segments) {
        if (segment.step != session::StepIndex{step} || segment.kind != session::SegmentKind::Work) continue;
        const auto into = static_cast<Millis::rep>(phase * static_cast<double>(segment.perRepetition.count()));
        playToPosition(segment.begin + segment.perRepetition * std::min(repetition, segment.repetitions - 1) +
                       Millis{into});
        return;
    }
}

void Showcase::playToSwitch(std::size_t step, double share) {
    playTo(step, 0, 0);
    for (const session::Segment& segment : m_app.session()->player().timeline().segments) {
        if (segment.step != session::StepIndex{step} || segment.kind != session::SegmentKind::SwitchSides) continue;
        const auto into = static_cast<Millis::rep>(share * static_cast<double>((segment.end - segment.begin).count()));
        playToPosition(segment.begin + Millis{into});
        return;
    }
}

void Showcase::playToChange(std::size_t step, double share) {
    begin();
    if (step > 0) m_app.session()->goToStep(static_cast<int>(step) - 1);
    for (const session::Segment& segment : m_app.session()->player().timeline().segments) {
        if (segment.step != session::StepIndex{step}) continue;
        const auto into = static_cast<Millis::rep>(share * static_cast<double>((segment.end - segment.begin).count()));
        playToPosition(segment.begin + Millis{into});
        return;
    }
}

} // namespace effleur::test
