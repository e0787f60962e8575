#include "stage.h"

#include "support/catch.h"

#include <cmath>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window::kit;
using test::Stage;

namespace {

/// The inked part of a text in the window; lines have room above and below.
QRectF inkOf(const QQuickItem* text) {
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    double x = 0;
    if (alignment & Qt::AlignHCenter) x = (text->width() - width) / 2;
    const bool middle = text->property("verticalAlignment").toInt() == Qt::AlignVCenter;
    const double y = middle ? (text->height() - height) / 2 : 0;
    const double line = height / std::max(1, text->property("lineCount").toInt());
    return text->mapRectToScene(QRectF(x, y + line * 0.25, width, height - line * 0.45));
}

bool isText(const QQuickItem* item) {
    return item->inherits("QQuickText");
}

QRectF boxOf(const QQuickItem* item) {
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// What of a part of an item is not clipped away.
QRectF seen(const QQuickItem* item, QRectF part) {
    for (const QQuickItem* around = item->parentItem(); around; around = around->parentItem())
        if (around->clip()) part &= boxOf(around);
    return part;
}

/// Everything that can be pressed.
void collectPresses(QQuickItem* item, std::vector<QQuickItem*>& presses) {
    if (!item->isVisible() || item->opacity() < 0.05) return;
    if (item->activeFocusOnTab()) presses.push_back(item);
    for (QQuickItem* child : item->childItems())
        collectPresses(child, presses);
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
    return QStringList{"easing-off", "lightest",     "menu",          "keys",
                       "finish-by",  "library-menu", "console-sheet", "console-keys"}
        .contains(state);
}

/// What a text has to stay in: the window, and every surface and button around it.
void checkInside(const QQuickItem* text, const QRectF& ink, const QRectF& window) {
    CHECK(window.contains(ink));
    for (const QQuickItem* around = text->parentItem(); around; around = around->parentItem()) {
        const QByteArray kind = around->metaObject()->className();
        if (!kind.contains("Press") && !kind.contains("Box")) continue;
        const QRectF edges = boxOf(around);
        INFO(kind.toStdString() << ", over by " << edges.left() - ink.left() << " and " << ink.right() - edges.right());
        CHECK(ink.left() >= edges.left() - 1);
        CHECK(ink.right() <= edges.right() + 1);
        return;
    }
}

/// Two things lie on each other, by more than an edge.
bool overlap(const QRectF& a, const QRectF& b) {
    const QRectF shared = a & b;
    return shared.width() >= 2 && shared.height() >= 2;
}

/// That every text of what is shown can be read.
void checkTexts(const Stage& stage, const QString& state) {
    std::vector<QQuickItem*> texts;
    collectTexts(stage.content(), texts);
    if (texts.empty()) { // meant there, until the pointer moves
        REQUIRE(state == "resting-quiet");
        return;
    }
    std::vector<QQuickItem*> presses;
    collectPresses(stage.content(), presses);
    std::vector<QRectF> pressed;
    for (const QQuickItem* press : presses)
        pressed.push_back(seen(press, boxOf(press)));
    std::vector<QRectF> inks;
    for (const QQuickItem* text : texts)
        inks.push_back(seen(text, inkOf(text)));

    const QRectF window(QPointF(), stage.door.window()->size());
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const QRectF& ink = inks[index];
        if (ink.isEmpty()) continue; // scrolled away
        INFO(told(texts[index]));
        checkInside(texts[index], ink, window);
        CHECK_FALSE(texts[index]->property("truncated").toBool());
        if (covered(state)) continue;
        for (std::size_t other = 0; other < index; ++other) {
            const QRectF shared = ink & inks[other];
            if (shared.width() < 2 || shared.height() < 0.3 * std::min(ink.height(), inks[other].height())) continue;
            FAIL_CHECK("over " << told(texts[other]));
        }
        for (std::size_t press = 0; press < presses.size(); ++press)
            if (!presses[press]->isAncestorOf(texts[index]) && overlap(ink, pressed[press]))
                FAIL_CHECK("under " << presses[press]->property("name").toString().toStdString());
        for (std::size_t other = 0; other < index; ++other)
            if (overlap(ink, inks[other])) FAIL_CHECK("over " << told(texts[other]));
    }
}

/// Everything that can have the focus.
void collectControls(QQuickItem* item, std::vector<QQuickItem*>& controls) {
    if (!item->isVisible()) return;
    if (item->activeFocusOnTab()) controls.push_back(item);
    for (QQuickItem* child : item->childItems())
        collectControls(child, controls);
}

/// That a notice of several lines stands inside the window, and on no control.
void checkNotice(Stage& stage) {
    const QString notice = QStringLiteral("Your settings can't be kept: /home/somebody/.config/effleur/settings.ini "
                                          "can't be written, and nothing of what you change here will be known again.");
    stage.app.say(notice);
    stage.door.picture();
    const QQuickItem* shown = stage.named(notice);
    REQUIRE(shown);
    const QRectF box = boxOf(shown);
    CHECK(QRectF(QPointF(), stage.door.window()->size()).contains(box));
    CHECK(box.width() > 200);
    using window::shell::ShellModel;
    if (stage.app.shell()->screen() == ShellModel::Session || stage.app.shell()->screen() == ShellModel::WellDone) {
        std::vector<QQuickItem*> texts;
        collectTexts(stage.content(), texts);
        for (const QQuickItem* text : texts) {
            if (shown->isAncestorOf(text)) continue;
            INFO("the notice over " << told(text));
            CHECK_FALSE(overlap(seen(text, inkOf(text)), box));
        }
    }
    std::vector<QQuickItem*> controls;
    collectControls(stage.content(), controls);
    for (const QQuickItem* control : controls) {
        if (control == shown || !control->isEnabled()) continue;
        const QRectF shared = seen(control, boxOf(control)) & box;
        INFO("the notice over " << control->property("name").toString().toStdString());
        CHECK((shared.width() < 1 || shared.height() < 1));
    }
}

/// A state at the size that the screens are drawn for, with larger and larger texts, and with a notice over the
/// largest.
void checkTextSizes(Stage& stage, const QString& state, std::initializer_list<int> percents) {
    stage.door.window()->resize(1280, 800);
    for (const int percent : percents) {
        INFO(state.toStdString() << ", texts of " << percent << " %");
        stage.app.settings()->setTextPercent(percent);
        stage.door.picture();
        REQUIRE(stage.app.settings()->value().textPercent == percent);
        checkTexts(stage, state);
    }
    INFO(state.toStdString());
    if (!state.startsWith("finished-")) checkNotice(stage);
}

/// One of `shares` of the states in every theme, size and size of texts. A state is the same one when these change.
void checkEnglish(int share, int shares) {
    const test::Complaints complaints;
    const QStringList states = test::Showcase::states();
    for (qsizetype index = share; index < states.size(); index += shares) {
        const QString& state = states[index];
        Stage stage;
        stage.showcase.show(state);
        for (const auto scheme : {Theme::HighContrast, Theme::Day, Theme::Candle}) {
            stage.app.settings()->setScheme(scheme);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(1024, 640)}) {
                INFO(state.toStdString() << " " << int(scheme) << " " << size.width() << "x" << size.height());
                stage.door.window()->resize(size);
                const QImage picture = stage.door.picture();
                REQUIRE(picture.size() == size);
                if (!covered(state)) CHECK(picture.pixelColor(3, 3) == Theme::colour("bg", scheme));
                checkTexts(stage, state);
            }
        }
        checkTextSizes(stage, state, {115, largestText});
    }
    INFO(test::Complaints::heard().join("\n").toStdString());
    CHECK(test::Complaints::heard().isEmpty());
}

/// One of `shares` of the states in every size of texts.
void checkGerman(int share, int shares) {
    const test::Complaints complaints;
    Settings german;
    german.language = QStringLiteral("de");
    const QStringList states = test::Showcase::states();
    for (qsizetype index = share; index < states.size(); index += shares) {
        Stage stage(german);
        stage.showcase.show(states[index]);
        checkTextSizes(stage, states[index], {100, largestText});
    }
    INFO(test::Complaints::heard().join("\n").toStdString());
    CHECK(test::Complaints::heard().isEmpty());
}

} // namespace

TEST_CASE("what is asked before a session, and what a yes means, is said in letters of 20 pixels or more") {
    for (const char* language : {"en", "de"})
        for (const char* state : {"prepare-ready", "prepare-questions", "prepare-every-yes", "prepare-emergency",
                                  "prepare-areas", "prepare-every-doctor", "prepare-lasttime", "prepare-steps",
                                  "prepare-tom", "prepare-feel", "prepare-stroke"}) {
            Settings settings;
            settings.language = QString::fromLatin1(language);
            Stage stage(settings);
            stage.showcase.show(state);
            stage.door.window()->resize(1280, 800);
            stage.door.picture();
            std::vector<QQuickItem*> texts;
            collectTexts(stage.content(), texts);
            int looked = 0;
            for (const QQuickItem* text : texts) {
                if (text->property("text").toString() == text->window()->title()) continue;
                const double lines = std::max(1, text->property("lineCount").toInt());
                const double spacing = text->property("lineHeight").toDouble();
                const double across = text->mapToScene({0, 1}).y() - text->mapToScene({0, 0}).y();
                const double line = text->property("contentHeight").toDouble() / lines / spacing * across;
                INFO(language << ", " << state << ": " << told(text));
                CHECK(text->property("font").value<QFont>().pixelSize() >= 20);
                CHECK(line >= 20 * 1.15); // however it was fitted: a line of Inter is 1.21 times its letters
                ++looked;
            }
            CHECK(looked > 5);
        }
}

// In parts, which run beside each other. In each state a notice is shown last: it covers no control and stays inside
// the window. A state is built once, since that is the dearest part of it.
TEST_CASE("every screen is drawn in every theme, size and size of texts, no text cut or covered: first quarter") {
    checkEnglish(0, 4);
}

TEST_CASE("every screen is drawn in every theme, size and size of texts, no text cut or covered: second quarter") {
    checkEnglish(1, 4);
}

TEST_CASE("every screen is drawn in every theme, size and size of texts, no text cut or covered: third quarter") {
    checkEnglish(2, 4);
}

TEST_CASE("every screen is drawn in every theme, size and size of texts, no text cut or covered: last quarter") {
    checkEnglish(3, 4);
}

TEST_CASE("in German no text is cut or covered, with the largest texts neither: first half") {
    checkGerman(0, 2);
}

TEST_CASE("in German no text is cut or covered, with the largest texts neither: second half") {
    checkGerman(1, 2);
}

TEST_CASE("where lines run from right to left the layout is mirrored, and words, numbers and the body are not") {
    const test::Complaints complaints;
    for (const QString& state : {QStringLiteral("library"), QStringLiteral("prepare"), QStringLiteral("kneading"),
                                 QStringLiteral("settings"), QStringLiteral("finished-eased")}) {
        INFO(state.toStdString());
        std::vector<double> middles;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Stage stage;
            QGuiApplication::setLayoutDirection(direction);
            stage.showcase.show(state);
            stage.door.window()->resize(1280, 800);
            stage.door.picture();
            checkTexts(stage, state);
            std::vector<QQuickItem*> texts;
            collectTexts(stage.content(), texts);
            if (direction == Qt::LeftToRight) {
                for (const QQuickItem* text : texts)
                    middles.push_back(boxOf(text).center().x());
                continue;
            }
            REQUIRE(texts.size() == middles.size());
            for (std::size_t i = 0; i < texts.size(); ++i) {
                INFO(told(texts[i]));
                const QPointF from = texts[i]->mapToScene({0, 0});
                CHECK(texts[i]->mapToScene({10, 0}).x() > from.x());
                // The characters of a number stand as they do elsewhere.
                if (texts[i]->property("text").toString().size() > 1)
                    CHECK(std::abs(boxOf(texts[i]).center().x() - (1280 - middles[i])) < 1);
            }
            if (QQuickItem* body = stage.diagram()) {
                CHECK(body->mapToScene({320, 0}).x() > 640);
                CHECK(body->mapToScene({10, 0}).x() > body->mapToScene({0, 0}).x());
            }
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    INFO(test::Complaints::heard().join("\n").toStdString());
    CHECK(test::Complaints::heard().isEmpty());
}

TEST_CASE("every control has a name and is large enough to be touched") {
    for (const char* state : {"prepare", "prepare-ready", "prepare-questions", "prepare-areas", "prepare-doctor",
                              "prepare-feel", "stroking", "paused", "waiting", "menu", "finished-eased", "history"}) {
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
