#include "figure/legible.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace effleur::figure {

namespace {

/// Contrast that is aimed at, so that the drawn picture keeps 3 : 1.
constexpr double target = 3.3;
/// Shading moves the mean of a drawing to this share of its main tone's luminance, as measured.
constexpr double meanOfDaySkin = 0.93;
constexpr double meanOfCandleSkin = 0.90;
constexpr double meanOfDeepHand = 0.96;
constexpr double meanOfPaleHand = 0.86;
/// Beyond these luminances a hand is a hole or a lamp.
constexpr double deepest = 0.012;
constexpr double palest = 0.90;
constexpr double ownHue = 0.35; ///< the rest is the natural tone of that depth
constexpr double otherHue = 0.2;
/// A fold's light covers this much of the skin under it.
constexpr double foldCover = 0.80;

/// Linear light.
struct LinearLight {
    double red = 0;
    double green = 0;
    double blue = 0;
};

double toLinear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}
double fromLinear(double value) {
    return value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}
LinearLight lightOf(const QColor& colour) {
    return {toLinear(colour.redF()), toLinear(colour.greenF()), toLinear(colour.blueF())};
}
QColor colourOf(const LinearLight& light) {
    const auto channel = [](double value) {
        return static_cast<int>(std::lround(255 * fromLinear(std::clamp(value, 0.0, 1.0))));
    };
    return QColor(channel(light.red), channel(light.green), channel(light.blue));
}
double brightness(const LinearLight& light) {
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue;
}
LinearLight mix(const LinearLight& a, const LinearLight& b, double share) {
    return {std::lerp(a.red, b.red, share), std::lerp(a.green, b.green, share), std::lerp(a.blue, b.blue, share)};
}

/// Brought to a luminance: by scaling, and toward white where a channel would burst.
LinearLight at(LinearLight light, double wanted) {
    const double scale = wanted / std::max(brightness(light), 1e-6);
    light = {light.red * scale, light.green * scale, light.blue * scale};
    for (int round = 0; round < 8 && std::max({light.red, light.green, light.blue}) > 1; ++round) {
        light = {std::min(light.red, 1.0), std::min(light.green, 1.0), std::min(light.blue, 1.0)};
        const double here = brightness(light);
        light = mix(light, {1, 1, 1}, std::max(0.0, (wanted - here) / std::max(1e-6, 1 - here)));
    }
    return light;
}

/// Tones that skin has, from the deepest to the palest.
constexpr std::array<QRgb, 12> natural{0xFF1E0F08, 0xFF3B2114, 0xFF5A3723, 0xFF7A4B2F, 0xFF945B39, 0xFFB97D54,
                                       0xFFD29A72, 0xFFE3B793, 0xFFEFCFB2, 0xFFF6E2CC, 0xFFFBF1E4, 0xFFFFFDF9};

LinearLight naturalAt(double wanted) {
    LinearLight below = lightOf(QColor(natural.front()));
    if (wanted <= brightness(below)) return at(below, wanted);
    for (const QRgb tone : natural) {
        const LinearLight above = lightOf(QColor(tone));
        const double from = brightness(below);
        const double to = brightness(above);
        if (wanted <= to) return at(to > from ? mix(below, above, (wanted - from) / (to - from)) : above, wanted);
        below = above;
    }
    return below;
}

/// A colour at another luminance: mostly the natural tone of that depth, and something of its own.
QColor toned(const QColor& colour, double wanted, double own) {
    return colourOf(at(mix(naturalAt(wanted), at(lightOf(colour), wanted), own), wanted));
}

struct Bounds {
    double deep; ///< no lighter than this
    double pale; ///< no darker than this
};
Bounds boundsOn(double skin) {
    return {(skin + 0.05) / target - 0.05, target * (skin + 0.05) - 0.05};
}
double wayBetween(double a, double b) {
    return std::abs(std::log((a + 0.05) / (b + 0.05)));
}

void makeHandsLegible(Colours& colours, bool candle) {
    const auto [deepMean, paleMean] = boundsOn(skinLuminance(colours, candle));
    const double deep = deepMean / meanOfDeepHand;
    const double pale = paleMean / meanOfPaleHand;
    const double hand = luminance(colours["hand-skin"]);
    const bool canDeep = deep >= deepest;
    const bool canPale = pale <= palest;
    const bool goPale = canPale && (!canDeep || candle ||
                                    wayBetween(std::max(pale, hand), hand) <= wayBetween(std::min(deep, hand), hand));
    const double tone = goPale ? std::max(pale, hand) : std::min(deep, hand);
    if (std::abs(tone - hand) < 1e-6) return;
    const auto move = [&](const char* name, double wanted, double own) {
        colours[name] = toned(colours[name], wanted, own);
    };
    move("hand-skin", tone, ownHue);
    move("hand-light", goPale ? tone + 0.6 * (1 - tone) : 2.2 * tone + 0.03, otherHue);
    move("hand-nail", goPale ? tone + 0.3 * (1 - tone) : 2.0 * tone + 0.04, otherHue);
    move("hand-shade", (goPale ? 0.40 : 0.36) * tone, otherHue);
    move("hand-line", (goPale ? 0.115 : 0.10) * tone, otherHue);
}

/// The edge of a fold is its line, where that stands out, else its light; by candle the light does.
void makeFoldLegible(Colours& colours, bool candle) {
    const double skin = luminance(colours["skin"]);
    const auto [deep, pale] = boundsOn(skin);
    const double light = std::min(palest, (pale - (1 - foldCover) * skin) / foldCover);
    if (candle && light < palest)
        colours["fold-light"] = toned(QColor(0xB8, 0xA2, 0x8C), light, ownHue);
    else if (luminance(colours["fold-line"]) > deep && deep > 0.004)
        colours["fold-line"] = toned(colours["skin-line"], std::max(deep * 0.6, 0.002), ownHue);
    else if (luminance(colours["fold-line"]) > deep)
        colours["fold-light"] = toned(colours["skin-light"], light, ownHue);
}

} // namespace

double luminance(const QColor& colour) {
    return brightness(lightOf(colour));
}

double contrast(double one, double other) {
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

double skinLuminance(const Colours& colours, bool candle) {
    return luminance(colours.value("skin")) * (candle ? meanOfCandleSkin : meanOfDaySkin);
}

void makeLegible(Colours& colours, bool candle) {
    makeFoldLegible(colours, candle);
    makeHandsLegible(colours, candle);
}

bool deepHands(const Colours& colours) {
    return luminance(colours.value("hand-skin")) < luminance(colours.value("skin"));
}

QColor onSkin(const QColor& ink, const Colours& colours, bool candle) {
    const double own = luminance(ink);
    const double skin = skinLuminance(colours, candle);
    if (contrast(own, skin) >= target) return ink;
    const auto [deep, pale] = boundsOn(skin);
    const bool canPale = pale <= palest;
    const bool goPale = canPale && (deep < deepest || wayBetween(pale, own) <= wayBetween(deep, own));
    return colourOf(at(lightOf(ink), goPale ? pale : std::max(deep, 0.0)));
}

} // namespace effleur::figure
