#include "handout/stage.h"

#include "figure/framing.h"
#include "figure/side.h"
#include "handout/shipped.h"
#include "session/choreography.h"
#include "session/moment.h"
#include "support/application.h"
#include "support/catch.h"
#include "support/toy.h"

#include <QImage>
#include <QPainter>

using namespace effleur;

namespace {

QImage drawn(const session::Plan& plan, const session::Timeline& timeline, session::Ordinal ordinal) {
    QImage image(320, 320, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    handout::drawStage(painter, QRectF(0, 0, 320, 320), plan, timeline, ordinal, figure::Scheme::Paper);
    return image;
}

} // namespace

TEST_CASE("the picture of a step shows its hands at work on the body") {
    for (const auto& each : test::shipped()) {
        const auto timeline = session::compile(each.plan, {});
        for (const session::Ordinal ordinal : timeline.steps.indices()) {
            const auto moment = session::momentAt(timeline, handout::tellingMoment(each.plan, timeline, ordinal));
            INFO(each.name << " step " << counted(ordinal));
            CHECK(moment.ordinal == ordinal);
            CHECK(moment.kind == session::SegmentKind::Work);
            CHECK_FALSE(moment.returning);
        }
    }
}

TEST_CASE(
    "the grip from the side stands on the edge of the picture, where the hands are there, and within its square") {
    test::application();
    for (int technique = 0; technique < int(routine::techniqueCount); ++technique) {
        QImage image(320, 320, QImage::Format_RGB32);
        image.fill(Qt::yellow);
        QPainter painter(&image);
        handout::drawGrip(painter, QRectF(10, 10, 300, 300), routine::Technique(technique), figure::Scheme::Paper);
        painter.end();
        int drawn = 0;
        int inked = 0;
        for (int y = 0; y < 320; ++y)
            for (int x = 0; x < 320; ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour == QColor(Qt::yellow)) continue;
                ++drawn;
                inked += colour != QColor(Qt::white) ? 1 : 0;
                REQUIRE(x >= 8);
                REQUIRE(x < 160);
                REQUIRE(y > 160);
                REQUIRE(y < 312);
            }
        INFO(technique << ": " << drawn << " pixels, " << inked << " of them inked");
        const bool shown = figure::sideFrames(routine::Technique(technique)) > 0;
        CHECK((drawn > 5'000) == shown);
        CHECK((inked > 1'000) == shown);
    }
}

TEST_CASE("a body that the program does not know is printed as its outline, in its own framing") {
    test::application();
    const test::Toy toy(7);
    const auto read = library::parseRoutine(toy.routine(), library::parseBodyMap(toy.body()).map.value());
    const auto plan = session::plan(read.routine.value(), read.map.value());
    const auto timeline = session::compile(plan, {});
    const QImage image = drawn(plan, timeline, session::Ordinal{0});
    const double unit = 153.0 / 32;                // of 320 pixels, to a cm
    const auto darkest = [&](double x, double y) { // of some pixels about a place, in cm
        double least = 1;
        for (int aside = -3; aside <= 3; ++aside)
            least = std::min<double>(
                least, image.pixelColor(int(160 + (x - 30) * unit) + aside, int(160 + (y - 25) * unit)).lightnessF());
        return least;
    };
    CHECK(darkest(8, 10) < 0.6);  // its edge
    CHECK(darkest(52, 10) < 0.6); // the other one
    CHECK(darkest(45, 10) > 0.9); // within
}

TEST_CASE("on paper most of the sheet stays white, and what is drawn stays inside its square") {
    test::application();
    const auto& each = test::shipped().front();
    const auto timeline = session::compile(each.plan, {});
    for (const session::Ordinal ordinal : timeline.steps.indices()) {
        const QImage image = drawn(each.plan, timeline, ordinal);
        double ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += 1 - image.pixelColor(x, y).lightnessF();
        ink /= image.width() * image.height();
        INFO("step " << counted(ordinal) << ", ink " << ink);
        CHECK(ink < 0.12);
        CHECK(ink > 0.02);
        CHECK(image.pixelColor(1, 1) == QColor(Qt::white));
    }
}
