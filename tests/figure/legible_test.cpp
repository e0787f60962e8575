#include "figure/figure.h"
#include "figure/legible.h"
#include "figure/side.h"
#include "figure/sprite.h"
#include "figure/tokens.h"

#include "figure_measures.h"
#include "support/catch.h"

#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

using namespace effleur;
using namespace effleur::figure;

namespace {

constexpr std::array skins{Skin::Porcelain, Skin::Sand, Skin::Honey, Skin::Bronze, Skin::Umber, Skin::Espresso};
/// Of the back, in body units: nothing but skin.
const QRectF back(380, 470, 240, 420);

std::vector<std::optional<Skin>> tonesOf(Scheme scheme) {
    if (scheme == Scheme::HighContrast) return {std::nullopt};
    std::vector<std::optional<Skin>> tones(skins.begin(), skins.end());
    if (scheme == Scheme::Candle) tones.push_back(std::nullopt);
    return tones;
}

/// The looks that a session can have.
std::vector<Appearance> everyLook(bool far = false) {
    std::vector<Appearance> looks;
    for (const Scheme scheme : {Scheme::Candle, Scheme::Day, Scheme::HighContrast})
        for (const auto receiver : tonesOf(scheme))
            for (const auto giver : tonesOf(scheme))
                if (!far || scheme == Scheme::Candle) looks.push_back({scheme, receiver, giver, far});
    return looks;
}

/// Mean luminance of a picture, weighted by opacity.
double mean(const QImage& image) {
    double sum = 0;
    double weight = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            sum += luminance(colour) * colour.alphaF();
            weight += colour.alphaF();
        }
    return weight > 0 ? sum / weight : 0;
}

/// A hand without the ink around it, which stands out in any case.
double handTone(std::string_view name, const Appearance& look) {
    const QByteArray bare = recoloured(spriteSvg(name, look), {}, {}, {"hand-outline"});
    const QSize size = (spriteBox(name).size() * 0.6).toSize();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(bare).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return mean(image);
}

std::string nameOf(const Appearance& look) {
    const auto tone = [](const std::optional<Skin>& skin) { return skin ? static_cast<int>(*skin) : -1; };
    return "scheme " + std::to_string(static_cast<int>(look.scheme)) + " skin " + std::to_string(tone(look.receiver)) +
           " hands " + std::to_string(tone(look.giver)) + (look.far ? " far" : "");
}

double skinTone(const Appearance& look) {
    static std::map<std::tuple<Scheme, std::optional<Skin>, bool>, double> measured;
    const auto [found, isNew] = measured.try_emplace({look.scheme, look.receiver, look.far});
    if (isNew) found->second = mean(figure::body(Figure::fromKey("back"), look, back, {60, 105}));
    return found->second;
}

} // namespace

TEST_CASE("every hand stands out from every skin, three to one, as they are drawn") {
    for (const bool far : {false, true}) {
        for (const Appearance& look : everyLook(far)) {
            INFO(nameOf(look));
            CHECK(contrast(handTone("hand-flat", look), skinTone(look)) >= 3.0);
        }
    }
}

TEST_CASE("hands, lines and dents stand out from cloth as they do from skin") {
    const QRectF shirt(270, 310, 130, 260); // of the seated body, in body units: nothing but cloth
    for (Appearance look : everyLook()) {
        if (look.receiver && *look.receiver != Skin::Sand) continue; // cloth is cloth
        INFO(nameOf(look));
        const double cloth = mean(figure::body(Figure::fromKey("seated"), look, shirt, {65, 130}));
        look.receiver = Skin::Cloth;
        CHECK(contrast(handTone("hand-flat", look), cloth) >= 3.0);
        CHECK(contrast(handTone("hand-grasp", look), cloth) >= 3.0);
        for (int technique = 0; technique < static_cast<int>(routine::Technique::Resting); ++technique)
            CHECK(contrast(luminance(inkOnSkin(static_cast<routine::Technique>(technique), look)), cloth) >= 3.0);
        CHECK(colours(look)["skin"] == colours(look)["cloth"]);
    }
}

TEST_CASE("other shapes stand out as the flat hand does") {
    for (const char* name :
         {"hand-fan", "hand-cupped", "hand-fingertips", "hand-pinch", "hand-squeeze", "hand-grasp", "hand-thumb"})
        for (const Appearance& look :
             {Appearance{Scheme::Day, Skin::Sand, Skin::Sand}, Appearance{Scheme::Day, Skin::Umber, Skin::Honey},
              Appearance{Scheme::Candle, {}, {}}, Appearance{Scheme::HighContrast, {}, {}}}) {
            INFO(name << " " << nameOf(look));
            CHECK(contrast(handTone(name, look), skinTone(look)) >= 3.0);
        }
}

TEST_CASE("seen from the side, hands stand out from the skin as they do from above") {
    const std::array hand{"hand-skin", "hand-shade", "hand-light"};
    const std::array skin{"skin", "skin-shade", "skin-light", "cut", "cut-flat", "cut-light"};
    // The mean of those groups alone, as they are drawn.
    const auto tone = [](const QByteArray& svg, const auto& shown) {
        QList<QByteArray> hidden;
        const auto groups = groupsOf("side");
        for (auto group = groups.keyBegin(); group != groups.keyEnd(); ++group)
            if (std::find(shown.begin(), shown.end(), std::string_view(group->constData())) == shown.end())
                hidden << *group;
        QImage image(120, 120, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer(recoloured(svg, {}, {}, hidden)).render(&painter);
        painter.end();
        return mean(image);
    };
    for (const Appearance& look : everyLook())
        for (const auto technique :
             {routine::Technique::Holding, routine::Technique::Stroking, routine::Technique::Kneading}) {
            INFO(nameOf(look) << " technique " << static_cast<int>(technique));
            const QByteArray svg = sideSvg(technique, 1, look);
            CHECK(contrast(tone(svg, hand), tone(svg, skin)) >= 3.0);
        }
}

TEST_CASE("a hand that rests while all is paused stands out from the dimmed back, by itself or by its outline") {
    for (const Appearance& look : everyLook()) {
        INFO(nameOf(look));
        const QImage figure = figure::body(Figure::fromKey("back"), look, back, {60, 105});
        QImage dimmed(figure.size(), QImage::Format_ARGB32_Premultiplied);
        dimmed.fill(colours(look)["stage"]);
        QPainter painter(&dimmed);
        painter.setOpacity(token::opacity::pausedBody);
        painter.drawImage(0, 0, figure);
        painter.end();
        const double skin = mean(dimmed);
        const double hand = handTone("hand-flat", look);
        const double ink = luminance(colours(look)["hand-ink"]);
        CHECK(std::max(contrast(hand, skin), std::min(contrast(ink, skin), contrast(ink, hand))) >= 3.0);
    }
}

TEST_CASE("hands are pale by candle, wherever they can be") {
    for (const Appearance& look : everyLook()) {
        if (look.scheme != Scheme::Candle || look.receiver == Skin::Porcelain) continue;
        INFO(nameOf(look));
        CHECK_FALSE(deepHands(colours(look)));
    }
}

TEST_CASE("a hand that stands out keeps its colour") {
    const Appearance look{Scheme::Candle, std::nullopt, std::nullopt};
    CHECK(colours(look)["hand-skin"] == naturalColours(look)["hand-skin"]);
    const Appearance day{Scheme::Day, Skin::Sand, Skin::Sand};
    CHECK(colours(day)["hand-skin"] != naturalColours(day)["hand-skin"]);
}

TEST_CASE("an outline stands out from the skin or from the hand it is around") {
    for (const Appearance& look : everyLook()) {
        INFO(nameOf(look));
        const Colours all = colours(look);
        const double ink = luminance(all["hand-ink"]);
        CHECK(std::max(contrast(ink, skinTone(look)), contrast(ink, handTone("hand-flat", look))) >= 3.0);
    }
}

TEST_CASE("a technique's lines stand out from every skin, three to one") {
    for (const bool far : {false, true})
        for (const Appearance& look : everyLook(far)) {
            const double skin = skinTone(look);
            for (int technique = 0; technique < static_cast<int>(routine::Technique::Resting); ++technique) {
                INFO(nameOf(look) << " technique " << technique);
                const QColor ink = inkOnSkin(static_cast<routine::Technique>(technique), look);
                CHECK(contrast(luminance(ink), skin) >= 3.0);
            }
        }
}

TEST_CASE("a fold of skin stands out from the skin around it, three to one") {
    for (const bool far : {false, true}) {
        for (const Appearance& look : everyLook(far)) {
            INFO(nameOf(look));
            const QSize size = (spriteBox("fold").size()).toSize();
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(colours(look)["skin"]);
            QPainter painter(&image);
            painter.drawImage(0, 0, sprite("fold", look, size));
            painter.end();
            const double skin = skinTone(look);
            // Its edge of light or its line: a thirtieth of the picture at least.
            std::vector<double> ratios;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    ratios.push_back(contrast(luminance(image.pixelColor(x, y)), skin));
            const auto enough = ratios.end() - static_cast<std::ptrdiff_t>(ratios.size() / 30);
            std::nth_element(ratios.begin(), enough, ratios.end());
            CHECK(*enough >= 3.0);
        }
    }
}
