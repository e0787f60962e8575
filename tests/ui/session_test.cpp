#include "stage.h"

#include "support/catch.h"

#include <QLineF>
#include <set>
#include <tuple>

using namespace effleur;
using namespace effleur::window;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using namespace effleur::window::stage;
using session::Millis;
using test::Stage;

namespace {

constexpr std::size_t opening = 1;
constexpr std::size_t kneading = 6;

session::Position position(Stage& stage) {
    return stage.session().player().position(stage.clock.now());
}

std::vector<QQuickItem*> rimPieces(QQuickItem* below) {
    std::vector<QQuickItem*> pieces;
    for (QQuickItem* child : below->childItems()) {
        if (QByteArray(child->metaObject()->className()).startsWith("effleur::window::stage::RimPiece"))
            pieces.push_back(child);
        const std::vector<QQuickItem*> within = rimPieces(child);
        pieces.insert(pieces.end(), within.begin(), within.end());
    }
    return pieces;
}

} // namespace

TEST_CASE("Space leads to what was none of these last time, Space again starts the session") {
    Stage stage;
    stage.app.people()->chooseToday(1); // Tom
    stage.rest();
    stage.key(Qt::Key_Space);
    CHECK(stage.app.shell()->screen() == ShellModel::Prepare);
    CHECK(stage.named("Start: none of these"));
    stage.rest();
    stage.key(Qt::Key_Space);
    CHECK(stage.app.prepare()->answer().none);
    CHECK(stage.app.shell()->screen() == ShellModel::Session);
    CHECK(stage.session().moving());
}

TEST_CASE("a button that went away under its key leaves Space to the page") {
    Stage stage;
    stage.showcase.turnTo(prepare::Page::Ready);
    QCoreApplication::processEvents();
    QQuickItem* back = stage.named("Back");
    REQUIRE(back);
    back->forceActiveFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Space);
    REQUIRE(stage.app.prepare()->page().page == prepare::PrepareModel::Who);
    REQUIRE_FALSE(stage.named("Back"));
    stage.rest();
    stage.key(Qt::Key_Space);
    CHECK(stage.app.prepare()->page().page == prepare::PrepareModel::Ready);
}

TEST_CASE("Space pauses, and the position stands") {
    Stage stage;
    stage.showcase.playTo(opening, 2, 0.3);
    stage.key(Qt::Key_Space);
    CHECK(stage.session().mode() == SessionModel::Paused);
    const auto stood = position(stage);
    stage.showcase.play(Millis{20'000});
    CHECK(position(stage) == stood);
    CHECK(stage.named("Continue"));
    stage.key(Qt::Key_Space);
    CHECK(stage.session().mode() == SessionModel::CountingIn);
}

TEST_CASE("while nothing is counted the rim is full, and breathes between the return's thickness and work's") {
    Stage stage;
    stage.showcase.playTo(0, 0, 0);
    double thinnest = 1;
    double thickest = 0;
    for (int moment = 0; moment < 200; ++moment) {
        stage.showcase.play(Millis{97});
        if (!stage.session().progress()->holds()) continue;
        const std::vector<QQuickItem*> pieces = rimPieces(stage.diagram());
        REQUIRE(pieces.size() == 24);
        const double thick = pieces.front()->property("thick").toDouble();
        for (const QQuickItem* piece : pieces) {
            REQUIRE(piece->property("filled").toDouble() == 1);
            REQUIRE(piece->property("thick").toDouble() == thick); // as one
        }
        thinnest = std::min(thinnest, thick);
        thickest = std::max(thickest, thick);
    }
    CHECK(thinnest < 0.1);
    CHECK(thickest > 0.9);
}

TEST_CASE("the rim is filled as far as the repetition is, piece by piece") {
    Stage stage;
    stage.showcase.playTo(opening, 2, 0.01);
    std::size_t looked = 0;
    for (int moment = 0; moment < 120; ++moment) {
        stage.showcase.play(Millis{97});
        if (stage.session().mode() != SessionModel::Working) continue;
        const std::vector<QQuickItem*> pieces = rimPieces(stage.diagram());
        const double turn = stage.session().progress()->turn() * 360;
        for (const QQuickItem* piece : pieces) {
            const double from = piece->property("from").toDouble();
            const double to = piece->property("to").toDouble();
            INFO("turned " << turn << ", a piece from " << from << " to " << to);
            const double expected = std::clamp((turn - from) / (to - from), 0.0, 1.0);
            REQUIRE(std::abs(piece->property("filled").toDouble() - expected) < 0.25); // it grows in steps
            if (expected == 0 || expected == 1) REQUIRE(piece->property("filled").toDouble() == expected);
            ++looked;
        }
    }
    CHECK(looked >= 24 * 60);
}

TEST_CASE("E lowers the pressure at once and shows the panel, Backspace takes it back") {
    Stage stage;
    stage.showcase.show("kneading");
    REQUIRE(stage.session().pressure().asked == 3);
    stage.key(Qt::Key_E);
    CHECK(stage.session().pressure().asked == 2);
    CHECK(QTest::qWaitFor([&stage] { return stage.named("Undo") != nullptr; }));
    stage.key(Qt::Key_Backspace);
    CHECK(stage.session().pressure().asked == 3);
    CHECK(stage.session().eased().undone);
    CHECK(stage.session().eased().line == "As it was: 3 medium, nothing left out");
}

TEST_CASE("the ease-off control acts when the mouse goes down, once") {
    Stage stage;
    stage.showcase.show("kneading");
    QCoreApplication::processEvents();
    QQuickItem* control = stage.named("Ease off, pressure now 3");
    REQUIRE(control);
    const QPoint at = stage.middleOf(control);
    QTest::mousePress(stage.door.window(), Qt::LeftButton, Qt::NoModifier, at);
    CHECK(stage.session().pressure().asked == 2);
    QTest::mouseRelease(stage.door.window(), Qt::LeftButton, Qt::NoModifier, at);
    CHECK(stage.session().pressure().asked == 2);
    CHECK(stage.click("Undo"));
    CHECK(stage.session().pressure().asked == 3);
}

TEST_CASE("a click on the profile goes to that step") {
    Stage stage;
    stage.showcase.playTo(opening, 0, 0.3);
    QCoreApplication::processEvents();
    const auto& plan = stage.session().player().plan();
    const session::StepIndex worked{*plan.routine.indexOf("kneading")};
    phrases::Phrasebook words;
    REQUIRE(stage.click(words.technique(routine::Technique::Kneading) + ", " +
                        words.author(session::whereOf(plan, worked))));
    CHECK(stage.session().facts().step == worked);
}

TEST_CASE("a tap on the stage pauses, and its controls do what they say") {
    Stage stage;
    stage.showcase.playTo(opening, 1, 0.3);
    QCoreApplication::processEvents();
    const double unit = stage.door.window()->width() / 1280.0;
    QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, QPoint(int(360 * unit), int(350 * unit)));
    CHECK(stage.session().mode() == SessionModel::Paused);
    CHECK(stage.click("Leave this area out"));
    CHECK_FALSE(stage.session().player().session().adjustments.leftOut.empty());
    CHECK(stage.click("Skip step"));
    CHECK(stage.session().facts().step != session::StepIndex{opening});
    CHECK(stage.click("End session"));
    CHECK(stage.app.shell()->screen() == ShellModel::Finish);
}

TEST_CASE("a tap on the title tells how it is done, and one more puts that away") {
    Stage stage;
    for (const char* state : {"squeezing", "changing", "kneading"}) {
        stage.showcase.show(state);
        QCoreApplication::processEvents();
        const QString name = stage.session().task().title + ": how it is done";
        QQuickItem* title = stage.named(name);
        REQUIRE(title);
        INFO(state);
        CHECK(title->height() >= 84);
        CHECK(title->width() >= 84);
        const auto position = stage.session().player().position(stage.clock.now());
        REQUIRE(stage.click(name));
        CHECK(stage.app.shell()->value().howTo);
        CHECK(Stage::firstOf("HowToCard", stage.content()));
        CHECK(stage.session().player().position(stage.clock.now()) == position);
        CHECK(stage.session().moving()); // it is no tap on the stage
        REQUIRE(stage.click(name));
        CHECK_FALSE(stage.app.shell()->value().howTo);
    }
    stage.showcase.show("waiting");
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.named(stage.session().task().title + ": how it is done")); // no room for it there
}

TEST_CASE("everything else is in the menu") {
    Stage stage;
    stage.showcase.playTo(opening, 1, 0.3);
    REQUIRE(stage.click("More"));
    REQUIRE(stage.app.shell()->menuOpen());
    CHECK(stage.click("Where not to press"));
    CHECK(stage.app.shell()->value().zones);
    CHECK(stage.click("One more"));
    CHECK(stage.session().dose().times == 8);
    CHECK(stage.click("Slower"));
    CHECK(stage.session().pace().rate == 95);
    CHECK(stage.click("Close"));
    CHECK_FALSE(stage.app.shell()->menuOpen());
}

TEST_CASE("Space goes to a control only after Tab") {
    Stage stage;
    stage.showcase.playTo(opening, 1, 0.3);
    QCoreApplication::processEvents();
    REQUIRE(stage.click("Pause"));
    CHECK(stage.session().mode() == SessionModel::Paused);
    stage.key(Qt::Key_Space);
    CHECK(stage.session().mode() == SessionModel::CountingIn);
    stage.key(Qt::Key_Tab);
    QQuickItem* focused = stage.door.window()->activeFocusItem();
    REQUIRE(focused);
    CHECK(focused->property("name").toString() == "More");
    stage.key(Qt::Key_Space);
    CHECK(stage.app.shell()->menuOpen());
    CHECK(stage.session().mode() == SessionModel::CountingIn);
}

TEST_CASE("while paused no frame is drawn") {
    Stage stage;
    stage.showcase.show("paused");
    stage.door.picture();
    int frames = 0;
    QObject::connect(
        stage.door.window(), &QQuickWindow::afterRendering, stage.door.window(), [&frames] { ++frames; },
        Qt::DirectConnection);
    const auto turns = [](int count) {
        for (int turn = 0; turn < count; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    };
    turns(40); // what was asked for before the pause is drawn
    frames = 0;
    turns(40);
    CHECK(frames == 0);
}

TEST_CASE("the hands are drawn where the session has them") {
    Stage stage;
    stage.showcase.playTo(opening, 1, 0.3);
    const QImage picture = stage.door.picture();
    HandModel& hand = *stage.session().hands()->left();
    const QPoint at(int(40 + hand.x()), int(32 + hand.y()));
    REQUIRE(picture.size() == QSize(1280, 800));
    CHECK(picture.pixelColor(at).lightnessF() > 0.7);
}

TEST_CASE("circles in a row are done one after the other, and all of them on the return") {
    Stage stage;
    stage.showcase.playTo(kneading, 0, 0.02);
    CHECK(stage.session().done() == 0);
    double before = 0;
    int steps = 0;
    for (const double phase : {0.2, 0.35, 0.5, 0.65}) {
        stage.showcase.playTo(kneading, 0, phase);
        CHECK(stage.session().done() >= before);
        steps += stage.session().done() > before ? 1 : 0;
        before = stage.session().done();
    }
    CHECK(steps > 2);
    stage.showcase.playTo(kneading, 0, 0.95);
    CHECK(stage.session().done() > 0.85);
}

TEST_CASE("hands that move change no picture: they are moved by their matrices alone") {
    Stage stage;
    stage.showcase.playTo(opening, 1, 0.1);
    HandModel& hand = *stage.session().hands()->left();
    int drawings = 0;
    int moves = 0;
    for (SpriteModel* sprite : {hand.palm(), hand.forearm(), hand.halo(), hand.dent(), hand.shadow(), hand.press()}) {
        QObject::connect(sprite, &SpriteModel::drawingChanged, stage.door.window(), [&] { ++drawings; });
        QObject::connect(sprite, &SpriteModel::moved, stage.door.window(), [&] { ++moves; });
    }
    stage.showcase.play(Millis{1'500});
    CHECK(drawings == 0);
    CHECK(moves >= 3 * 4); // in three frames each of dent, halo, forearm and palm
}

TEST_CASE("mirrored and turned, the diagram turns and the words stay") {
    Stage stage;
    stage.showcase.playTo(opening, 1, 0.3);
    const QImage plain = stage.door.picture();
    stage.key(Qt::Key_D);
    const QImage turned = stage.door.picture();
    CHECK(plain.copy(744, 80, 496, 100) == turned.copy(744, 80, 496, 100));
    CHECK(plain.copy(60, 60, 600, 580) != turned.copy(60, 60, 600, 580));
}

namespace {

/// How unlike two pictures of the stage are: the share of its points that differ clearly. `to` tells where a point of
/// the first one, from the middle of the stage, lies on the second one. The letters stay upright, and are passed over.
template<typename To> double unlike(const QImage& plain, const QImage& other, To to) {
    const QPoint middle(360, 352);
    int looked = 0;
    int differ = 0;
    for (int y = -298; y < 298; ++y)
        for (int x = -298; x < 298; ++x) {
            if (x * x + y * y > 296 * 296 || QLineF(std::abs(x), y, 161, -136).length() < 26) continue;
            const QColor a = plain.pixelColor(middle + QPoint(x, y));
            const QColor b = other.pixelColor(middle + to(x, y));
            ++looked;
            differ +=
                std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 150;
        }
    return double(differ) / looked;
}

} // namespace

// Not in a change: there the giver's sign gives way to the side view, which is not turned
// (tests/figure/giver_test.cpp).
TEST_CASE(
    "turned and mirrored, all that is drawn of body, hands, areas and giver is the same picture turned and mirrored") {
    for (const char* state : {"stroking", "kneading", "clapping", "rolling", "left-out", "left-out-high"}) {
        Stage stage;
        stage.showcase.show(state);
        const auto same = [](int x, int y) { return QPoint(x, y); };
        const QImage plain = stage.door.picture();
        stage.app.shell()->ask(commands::Action::Turn);
        QCoreApplication::processEvents();
        const QImage turned = stage.door.picture();
        CAPTURE(state);
        CHECK(unlike(plain, turned, same) > 0.1);
        CHECK(unlike(plain, turned, [](int x, int y) { return QPoint(-y - 1, x); }) < 0.01);
        for (int turn = 0; turn < 3; ++turn)
            stage.app.shell()->ask(commands::Action::Turn);
        stage.app.shell()->ask(commands::Action::Mirror);
        QCoreApplication::processEvents();
        const QImage mirrored = stage.door.picture();
        CHECK(unlike(plain, mirrored, same) > 0.02);
        CHECK(unlike(plain, mirrored, [](int x, int y) { return QPoint(-x - 1, y); }) < 0.01);
    }
}

TEST_CASE("the chip of what is left out keeps off the rim at any size") {
    for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080), QSize(1024, 768)}) {
        Stage stage;
        stage.showcase.show("left-out");
        stage.door.window()->resize(size);
        stage.door.picture();
        QQuickItem* chip = stage.named("Left out: lower back on the left. Take back");
        QQuickItem* diagram = stage.diagram();
        REQUIRE(chip);
        REQUIRE(diagram);
        const QRectF box = chip->mapRectToScene(QRectF(0, 0, chip->width(), chip->height()));
        const QRectF circle = diagram->mapRectToScene(QRectF(0, 0, 640, 640));
        const QPointF middle = circle.center();
        const QPointF nearest(std::clamp(middle.x(), box.left(), box.right()),
                              std::clamp(middle.y(), box.top(), box.bottom()));
        CAPTURE(size.width(), size.height());
        CHECK(QLineF(middle, nearest).length() > circle.width() / 640 * (314 + 5));
    }
}

TEST_CASE("a fold is held on while paused") {
    Stage stage;
    stage.showcase.show("rolling");
    REQUIRE(stage.session().hands()->fold()->opacity() > 0);
    stage.key(Qt::Key_Space);
    REQUIRE(stage.session().mode() == SessionModel::Paused);
    CHECK(stage.session().hands()->fold()->opacity() > 0);
}

TEST_CASE("every change shows the whole of how it is done and of what to watch for, large and in its room") {
    for (const char* language : {"en", "de"}) {
        record::Settings settings;
        settings.language = QString::fromLatin1(language);
        Stage stage(settings);
        int changes = 0;
        using Words = decltype(body::Text::byLanguage);
        std::set<std::tuple<Words, Words, std::size_t, bool>> seen; // the same words look alike everywhere
        for (const test::Shipped& shipped : test::shipped()) {
            stage.app.open(shipped.plan);
            for (std::size_t step = 0; step < shipped.plan.routine.steps.size(); ++step) {
                const routine::Step& written = shipped.plan.routine.steps[step];
                const auto partOf = [&](std::size_t each) { return shipped.plan.steps[session::StepIndex{each}].part; };
                const bool changesBody = step > 0 && partOf(step) != partOf(step - 1);
                if (!seen.emplace(written.title.byLanguage, written.cue.byLanguage, written.remind.size(), changesBody)
                         .second)
                    continue;
                stage.showcase.playToChange(step, 0.5);
                if (stage.session().mode() != SessionModel::Changing) continue; // it waits for a class before it
                ++changes;
                const Task& task = stage.session().facts().task;
                INFO(language << ", " << shipped.name << ", " << step << ": " << task.how.cue.toStdString());
                QQuickItem* cue = Stage::firstOf("CueWords", Stage::firstOf("CueRow", stage.content()));
                REQUIRE(cue);
                cue->ensurePolished();
                CHECK(cue->property("text") == task.how.cue);
                CHECK(cue->property("contentHeight").toDouble() <= cue->height() + 0.5);
                CHECK(cue->property("contentWidth").toDouble() <= cue->width() + 0.5);
                CHECK_FALSE(cue->property("truncated").toBool());
                // What follows begins below it and ends above the row of the dose.
                for (QQuickItem* item : cue->parentItem()->childItems()) {
                    if (item == cue || !item->isVisible() || !item->inherits("QQuickText")) continue;
                    CHECK(item->y() >= cue->y() + cue->property("contentHeight").toDouble());
                    CHECK(item->y() + item->height() <= 524.5);
                }
            }
        }
        CHECK(changes > 60);
    }
}

TEST_CASE("the word of the pressure stays within the margin, and undo within its panel") {
    Stage stage;
    stage.showcase.show("lead-in");
    stage.door.picture();
    std::vector<QQuickItem*> all{stage.content()};
    int told = 0;
    while (!all.empty()) {
        QQuickItem* item = all.back();
        all.pop_back();
        if (item->isVisible() && item->property("text").toString() == "no pressure") {
            ++told;
            const double right = item->mapToScene(QPointF(item->property("contentWidth").toDouble(), 0)).x();
            CHECK(right <= 1240.5);
        }
        for (QQuickItem* child : item->childItems())
            all.push_back(child);
    }
    CHECK(told > 0);
    stage.showcase.show("paused-eased");
    stage.door.picture();
    QQuickItem* undo = Stage::firstOf("EaseKeys", stage.content());
    REQUIRE(undo);
    for (QQuickItem* panel = undo->parentItem(); panel; panel = panel->parentItem())
        if (QByteArray(panel->metaObject()->className()).startsWith("EasePanel")) {
            const double bottom = panel->mapToScene(QPointF(0, panel->height())).y();
            QQuickItem* button = Stage::firstOf("CommandButton", undo);
            REQUIRE(button);
            CHECK(button->mapToScene(QPointF(0, button->height())).y() <= bottom + 0.5);
        }
}

TEST_CASE("a tap in a sheet leaves it open, and one beside it closes it") {
    struct Sheet {
        const char* name;
        commands::Action toggles;
        shell::Sheet sheet;
        QPoint inside; ///< where nothing is
    };
    const Sheet sheets[]{{"menu", commands::Action::Menu, shell::Sheet::Menu, {470, 96}},
                         {"finish by", commands::Action::FinishBy, shell::Sheet::FinishBy, {1230, 100}},
                         {"keys", commands::Action::Help, shell::Sheet::Keys, {640, 110}}};
    Stage stage;
    stage.showcase.playTo(opening, 0, 0.3);
    for (const Sheet& sheet : sheets) {
        INFO(sheet.name);
        stage.app.shell()->ask(sheet.toggles);
        QCoreApplication::processEvents();
        QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, sheet.inside);
        CHECK(stage.app.shell()->value().sheet == sheet.sheet);
        QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, QPoint(60, 60));
        CHECK(stage.app.shell()->value().sheet == shell::Sheet::None);
    }
    CHECK(stage.session().moving()); // no tap went through to what lies beneath
}
