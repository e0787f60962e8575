#include "figure/tokens.h"
#include "handout/handout.h"
#include "handout/shipped.h"
#include "support/application.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace effleur;

namespace {

struct Desk {
    Desk() {
        test::application();
        figure::loadFonts();
    }
    QTemporaryDir folder;
    QString at(const QString& name) const { return folder.filePath(name); }
};

} // namespace

TEST_CASE_METHOD(Desk, "a storyboard is one picture a step, numbered, and nothing else") {
    for (const auto& each : test::shipped()) {
        INFO(each.name);
        const QDir made(at(QString::fromStdString(each.name)));
        const auto written =
            handout::writeStoryboard(each.plan, each.words(), made.path().toStdString(), QSize(640, 400));
        REQUIRE(written.problem == QString());
        const auto& steps = each.plan.routine.steps;
        const QStringList names = made.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        REQUIRE(names.size() == qsizetype(steps.size()));
        CHECK(written.count == names.size());
        for (qsizetype index = 0; index < names.size(); ++index) {
            const QString id = QString::fromStdString(steps[std::size_t(index)].id);
            CHECK(names[index] == QStringLiteral("%1-%2.png").arg(index + 1, 2, 10, QLatin1Char('0')).arg(id));
            CHECK(QImage(made.filePath(names[index])).size() == QSize(640, 400));
        }
    }
}

TEST_CASE_METHOD(Desk, "pictures come in the size that is asked for, wide or high") {
    const auto& each = test::shipped().front();
    for (const QSize size : {handout::storyboardSize, QSize(1920, 1080), QSize(600, 900)}) {
        const QString place = at(QString::number(size.width()));
        REQUIRE(handout::writeStoryboard(each.plan, each.words(), place.toStdString(), size).problem == QString());
        const QStringList names = QDir(place).entryList(QDir::Files);
        REQUIRE_FALSE(names.isEmpty());
        const QImage image(QDir(place).filePath(names.first()));
        CHECK(image.size() == size);
        // The page is not drawn to its edge.
        for (const QPoint corner : {QPoint(2, 2), QPoint(size.width() - 3, size.height() - 3)})
            CHECK(image.pixelColor(corner) == figure::colour("bg", figure::Scheme::Day));
    }
}

TEST_CASE_METHOD(Desk, "a folder that can't be made is said") {
    QFile file(at("in-the-way"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto& each = test::shipped().front();
    const auto written = handout::writeStoryboard(each.plan, each.words(), file.fileName().toStdString());
    CHECK(written.count == 0);
    CHECK(written.problem.contains("in-the-way"));
}
