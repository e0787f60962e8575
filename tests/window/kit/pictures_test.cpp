#include "window/kit/pictures.h"

#include "figure/palette.h"
#include "support/application.h"
#include "support/catch.h"
#include "window/kit/theme.h"

#include <QDirIterator>

using namespace effleur;
using namespace effleur::window::kit;

namespace {

bool drawsSomething(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 128) return true;
    return false;
}

} // namespace

TEST_CASE("every icon and every glyph can be drawn") {
    int icons = 0;
    for (QDirIterator each(":/effleur/icons"); each.hasNext(); ++icons) {
        each.next();
        const QString name = each.fileInfo().completeBaseName();
        INFO(name.toStdString());
        const QImage image = Pictures::picture("icon/" + name + "/ff0000", {48, 48});
        REQUIRE(drawsSomething(image));
        CHECK(image.size() == QSize(48, 48));
    }
    CHECK(icons > 20);
    for (int technique = 0; technique < 10; ++technique)
        CHECK(drawsSomething(Pictures::picture(QStringLiteral("glyph/%1/00ff00").arg(technique), {48, 48})));
}

TEST_CASE("what lies around the figure covers no skin, and all that is beside it in the circle") {
    const QImage figure = Pictures::picture("figure/back/1/-1", {300, 300});
    const QImage around = Pictures::picture("around/back/1/-1", {300, 300});
    REQUIRE(around.size() == figure.size());
    CHECK(qAlpha(around.pixel(150, 150)) == 0);
    CHECK(qAlpha(around.pixel(3, 3)) == 0);
    CHECK(around.pixelColor(60, 75) == figure.pixelColor(60, 75));
    CHECK(qAlpha(around.pixel(60, 75)) == 255);
}

TEST_CASE("a body that has no drawing is its outline, filled with skin, and has no cover") {
    const QImage toy = Pictures::picture("figure/toy;50;50;100;20,20;80,20;80,80;20,80/1/-1", {100, 100});
    CHECK(toy.pixelColor(50, 50) == figure::colours({figure::Scheme::Day, {}, {}}).value("skin"));
    CHECK(toy.pixelColor(50, 10) == Theme::colour("stage", Theme::Day));
    CHECK(Pictures::picture("cover/toy;50;50;100;20,20;80,20;80,80/1", {100, 100}).isNull());
    CHECK(drawsSomething(Pictures::picture("cover/back/1", {100, 100})));
}

TEST_CASE("a picture that is not known is empty, and QML gets one clear pixel") {
    for (const char* id :
         {"", "icon/nothing/ff0000", "sprite/0/-1/-1/0/hand-paw", "nonsense/1/2", "sprite", "icon/../x/0"})
        CHECK(Pictures::picture(id, {10, 10}).isNull());
    Pictures pictures;
    QSize size;
    CHECK(pictures.requestImage("nonsense", &size, {}).size() == QSize(1, 1));
    CHECK(size == QSize(1, 1));
}
