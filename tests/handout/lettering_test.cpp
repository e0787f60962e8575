#include "handout/lettering.h"

#include "support/application.h"
#include "support/catch.h"

using namespace effleur::handout;

namespace {

struct Fonts {
    Fonts() { effleur::test::application(); }
};

Column ofHeights(std::initializer_list<double> heights) {
    Column column;
    for (const double height : heights)
        column.push_back({5, height, false, {}});
    return column;
}

} // namespace

TEST_CASE_METHOD(Fonts, "no line is wider than its column, whatever the words") {
    const QStringList texts{"Beside the spine, up to the neck", QString(400, 'W'),
                            "Wirbels\u00e4ulenlangstreckenausstreichung", "a b c d e f g h i j k l m n o p"};
    for (const QString& text : texts)
        for (const double width : {30 * pt, 80 * pt, 240 * pt}) {
            const Paragraph paragraph(text, {.size = 12 * pt}, width);
            INFO(text.toStdString() << " " << width);
            CHECK(paragraph.width() <= width);
            CHECK(paragraph.height() == Approx(paragraph.lines() * paragraph.lineHeight()));
        }
}

TEST_CASE_METHOD(Fonts, "an empty text takes no room") {
    CHECK(Paragraph(QString(), {}, 100 * pt).height() == 0);
    CHECK(Paragraph(QString(), {}, 100 * pt).width() == 0);
}

TEST_CASE_METHOD(Fonts, "a text is made smaller until it fits, but not below the least") {
    const Style style{.size = 28 * pt};
    const QString text = "Closing strokes";
    const double whole = widthOf(text, style);
    CHECK(fitted(style, text, whole + 1, 10 * pt).size == style.size);
    const Style smaller = fitted(style, text, whole * 0.6, 10 * pt);
    CHECK(smaller.size < style.size);
    CHECK(widthOf(text, smaller) <= whole * 0.6);
    CHECK(fitted(style, text, 1, 10 * pt).size == 10 * pt);
}

TEST_CASE("a column is taken piece by piece, in order and without loss") {
    Column column = ofHeights({10, 20, 30, 40});
    CHECK(heightOf(column) == 10 + 20 + 30 + 40 + 3 * 5);
    CHECK(takeFrom(column, 35).size() == 2);
    CHECK(takeFrom(column, 30).size() == 1);
    CHECK(takeFrom(column, 1).size() == 1);
    CHECK(column.empty());
    CHECK(takeFrom(column, 100).empty());
}

TEST_CASE("a heading stays with what it heads") {
    Column column = ofHeights({10, 10, 10});
    column[1].keep = true;
    CHECK(takeFrom(column, 26).size() == 1);
    CHECK(takeFrom(column, 26).size() == 2);
}
