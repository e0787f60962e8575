#include "stage.h"

#include "support/catch.h"

#include <cmath>

using namespace effleur;
using namespace effleur::presentation;
using test::Stage;

namespace {

/// The inked part of a text in the window; lines have room above and below.
QRectF inkOf(const QQuickItem* text) {
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    double x = 0;
    if (alignment & Qt::AlignHCenter) x = (text->width() - width) / 2;
    return text->mapRectToScene(QRectF(x, height * 0.25, width, height * 0.55));
}

bool isText(const QQuickItem* item) {
    return item->inherits("QQuickText");
}

void collectTexts(QQuickItem* item, std::vector<QQuickItem*>& texts) {
    if (!item->isVisible() || item->opacity() < 0.05) return;
    if (isText(item) && !item->property("text").toString().isEmpty()) texts.push_back(item);
    for (QQuickItem* child : item->childItems())
        collectTexts(child, texts);
}

std::string told(const QQuickItem* text) {
    return text->property("text").toString().toStdString();
}

/// States in which something lies over the screen on purpose.
bool covered(const QString& state) {
    return QStringList{"easing-off", "lightest", "menu", "keys", "finish-by"}.contains(state);
}

} // namespace

TEST_CASE("every screen is drawn in every theme and size without a complaint, and no text is cut or covered") {
    const test::Complaints complaints;
    for (const QString& state : Showcase::states()) {
        Stage stage;
        stage.showcase.show(state);
        for (const auto scheme : {Theme::Candle, Theme::Day, Theme::HighContrast})
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(1024, 640)}) {
                INFO(state.toStdString() << " " << int(scheme) << " " << size.width() << "x" << size.height());
                stage.app.setScheme(scheme);
                stage.door.window()->resize(size);
                const QImage picture = stage.door.picture();
                REQUIRE(picture.size() == size);
                if (!covered(state)) CHECK(picture.pixelColor(3, 3) == Theme::colour("bg", scheme));

                std::vector<QQuickItem*> texts;
                collectTexts(stage.content(), texts);
                REQUIRE_FALSE(texts.empty());
                const QRectF window(0, 0, size.width(), size.height());
                for (std::size_t index = 0; index < texts.size(); ++index) {
                    const QRectF ink = inkOf(texts[index]);
                    INFO(told(texts[index]));
                    CHECK(window.contains(ink));
                    CHECK_FALSE(texts[index]->property("truncated").toBool());
                    if (covered(state)) continue;
                    for (std::size_t other = 0; other < index; ++other) {
                        const QRectF shared = ink & inkOf(texts[other]);
                        INFO(told(texts[other]));
                        CHECK((shared.width() < 2 || shared.height() < 2));
                    }
                }
            }
    }
    INFO(test::Complaints::heard().join("\n").toStdString());
    CHECK(test::Complaints::heard().isEmpty());
}

TEST_CASE("every control has a name and is large enough to be touched") {
    for (const char* state :
         {"prepare", "prepare-doctor", "stroking", "paused", "waiting", "menu", "finished-eased", "history"}) {
        Stage stage;
        stage.showcase.show(state);
        stage.door.picture();
        std::vector<QQuickItem*> items{stage.content()};
        int controls = 0;
        while (!items.empty()) {
            QQuickItem* item = items.back();
            items.pop_back();
            if (!item->isVisible()) continue;
            for (QQuickItem* child : item->childItems())
                items.push_back(child);
            if (!item->activeFocusOnTab()) continue;
            ++controls;
            INFO(state << ": " << item->property("name").toString().toStdString());
            CHECK_FALSE(item->property("name").toString().isEmpty());
            CHECK(item->width() >= 44);
            CHECK(item->height() >= 41);
        }
        CHECK(controls >= 2);
    }
}
