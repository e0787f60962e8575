#include "window/kit/theme.h"

#include "support/application.h"
#include "support/catch.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QMetaEnum>
#include <cmath>

using effleur::window::kit::Theme;

namespace {

constexpr int techniques = 10;

double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

TEST_CASE("every colour reads on every ground, in every scheme") {
    for (const auto scheme : {Theme::Candle, Theme::Day, Theme::HighContrast})
        for (const char* ground : {"bg", "surface", "raised"}) {
            const QColor under = Theme::colour(ground, scheme);
            INFO(int(scheme) << " " << ground);
            for (const char* ink : {"text", "text2", "text3", "caution", "good"})
                CHECK(contrast(Theme::colour(ink, scheme), under) >= 4.5);
            for (int technique = 0; technique < techniques; ++technique) {
                INFO(technique);
                CHECK(contrast(Theme::techniqueText(technique, scheme), under) >= 4.5);
                CHECK(contrast(Theme::techniqueFill(technique, scheme), under) >= 3.0);
            }
        }
}

TEST_CASE("no two techniques share a colour or a glyph") {
    for (const auto scheme : {Theme::Candle, Theme::Day, Theme::HighContrast})
        for (int a = 0; a < techniques; ++a)
            for (int b = 0; b < a; ++b) {
                CHECK(Theme::techniqueFill(a, scheme) != Theme::techniqueFill(b, scheme));
                CHECK(Theme::glyphSvg(a, Qt::black) != Theme::glyphSvg(b, Qt::black));
            }
}

TEST_CASE("every type style of the screens stands in the tokens") {
    const auto styles = QMetaEnum::fromType<Theme::Style>();
    for (int index = 0; index < styles.keyCount(); ++index) {
        const auto style = static_cast<Theme::Style>(styles.value(index));
        INFO(styles.key(index));
        CHECK(Theme::px(style) >= 13);
        CHECK(Theme::fitMin(style) <= Theme::px(style));
        CHECK(Theme::weight(style) >= 400);
        // Only the first style of the table may be this large: an unknown name would fall back to it.
        if (style != Theme::SessionCount) CHECK(Theme::px(style) < 100);
    }
    CHECK(Theme::px(Theme::SessionTitle) == 84);
    CHECK(Theme::px(Theme::Key) == 13);
}

TEST_CASE("a style has a font, Inter or not") {
    effleur::test::application();
    Theme::loadFonts();
    CHECK_FALSE(Theme::family(Theme::Body).isEmpty());
    CHECK_FALSE(Theme::family(Theme::SessionTitle).isEmpty());
}

TEST_CASE("a number is cut into characters, and no character is a character too") {
    CHECK(Theme::characterOf("12:5", 2) == ":");
    CHECK(Theme::characterOf("12", 7).isEmpty());
}

TEST_CASE("the widest figure of each style has room in a cell") {
    effleur::test::application();
    Theme::loadFonts();
    for (const Theme::Style style :
         {Theme::SessionCount, Theme::SessionValue, Theme::SessionClock, Theme::SessionLead}) {
        QFont font(Theme::family(style));
        font.setPixelSize(100);
        font.setWeight(static_cast<QFont::Weight>(Theme::weight(style)));
        for (const QChar figure : QStringLiteral("0123456789")) {
            INFO(int(style) << figure.toLatin1());
            CHECK(QFontMetricsF(font).horizontalAdvance(figure) <= 100 * Theme::digitCell(style) + 4);
        }
    }
}

TEST_CASE("a scheme is told once") {
    Theme theme;
    int told = 0;
    QObject::connect(&theme, &Theme::changed, [&told] { ++told; });
    theme.setScheme(Theme::Day);
    theme.setScheme(Theme::Day);
    CHECK(told == 1);
    CHECK(theme.bg() == Theme::colour("bg", Theme::Day));
    CHECK(Theme::colour("nonsense", Theme::Day) == QColor(Qt::transparent));
}
