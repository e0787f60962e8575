#include "figure/palette.h"

#include "figure/legible.h"
#include "figure/tokens.h"
#include "palette_data.h"

#include <array>
#include <utility>

namespace effleur::figure {

namespace {

constexpr std::array<const char*, 6> skinNames{"porcelain", "sand", "honey", "bronze", "umber", "espresso"};
constexpr Skin usualSkin = Skin::Sand;
constexpr std::array<std::pair<const char*, const char*>, 5> clothForSkin{{{"skin", "cloth"},
                                                                           {"skin-shade", "cloth-shade"},
                                                                           {"skin-deep", "cloth-shade"},
                                                                           {"skin-light", "cloth-light"},
                                                                           {"skin-line", "cloth-line"}}};

void take(Colours& into, const QByteArray& path) {
    for (const PaletteRow& row : paletteRows)
        if (path == row.path) into.insert(row.key, QColor(QLatin1String(row.value)));
}

QByteArray tonePath(const char* kind, const char* theme, Skin skin) {
    return QByteArray("/") + kind + "/" + theme + "/" + skinNames[static_cast<std::size_t>(skin)];
}

QColor halfWay(const QColor& a, const QColor& b) {
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

void candleTone(Colours& colours, const QByteArray& path, std::initializer_list<const char*> names) {
    Colours tone;
    take(tone, path);
    for (const char* name : names)
        colours[name] = halfWay(colours.value(name), tone.value(name));
}

} // namespace

Colours naturalColours(const Appearance& look) {
    if (look.receiver == Skin::Cloth) {
        Colours clothed = naturalColours({look.scheme, std::nullopt, look.giver, look.far});
        for (const auto& [skin, cloth] : clothForSkin)
            clothed[skin] = clothed.value(cloth);
        clothed["fold-light"] = clothed.value("skin-light");
        return clothed;
    }
    Colours result;
    switch (look.scheme) {
    case Scheme::Candle:
        take(result, "/themes/dark");
        take(result, "/candle/figure");
        take(result, "/candle/hands");
        if (look.far)
            take(result, tonePath("skin", "dark", look.receiver.value_or(usualSkin)));
        else if (look.receiver)
            candleTone(result, tonePath("skin", "dark", *look.receiver), {"skin", "skin-light"});
        if (look.giver)
            candleTone(result, tonePath("hands", "dark", *look.giver), {"hand-skin", "hand-light", "hand-nail"});
        break;
    case Scheme::Day:
        take(result, "/themes/light");
        take(result, tonePath("skin", "light", look.receiver.value_or(usualSkin)));
        take(result, tonePath("hands", "light", look.giver.value_or(usualSkin)));
        break;
    case Scheme::HighContrast:
        take(result, "/themes/dark");
        take(result, "/highContrast/figure");
        take(result, "/highContrast/hands");
        break;
    case Scheme::Paper:
        take(result, "/themes/light");
        take(result, "/paper/figure");
        take(result, "/paper/hands");
        break;
    }
    result["stage"] = colour("stage", look.scheme);
    result["fold-light"] = result.value("skin-light");
    result["fold-line"] = result.value(look.scheme == Scheme::Paper ? "hand-ink" : "skin-line");
    return result;
}

Colours colours(const Appearance& look) {
    Colours result = naturalColours(look);
    // In black and white, and on paper, lines carry the hands.
    if (look.scheme == Scheme::Candle || look.scheme == Scheme::Day) makeLegible(result, look.scheme == Scheme::Candle);
    return result;
}

QHash<QByteArray, QByteArray> groupsOf(const QByteArray& drawing) {
    QHash<QByteArray, QByteArray> result;
    const QByteArray path = "/groups/" + drawing;
    for (const PaletteRow& row : paletteRows)
        if (path == row.path) result.insert(row.key, row.value);
    return result;
}

QList<QByteArray> hiddenHandGroups(Scheme scheme) {
    if (scheme != Scheme::Paper) return {};
    return {"hand-shadow", "hand-shade", "hand-light", "hand-light-soft", "hand-nail-light",
            "dent-light",  "dent-shade", "fold-cast",  "fold-shade",      "fold-light"};
}

QByteArray recoloured(const QByteArray& svg, const QHash<QByteArray, QByteArray>& groups, const Colours& colours,
                      const QList<QByteArray>& hidden, const QList<QByteArray>& solid) {
    static const QByteArray opening = "<g id=\"";
    static const QByteArray closing = "</g>";
    static const QByteArray fill = "fill=\"";
    QByteArray result;
    result.reserve(svg.size());
    qsizetype at = 0;
    while (true) {
        const qsizetype group = svg.indexOf(opening, at);
        if (group < 0) break;
        const qsizetype idBegin = group + opening.size();
        const qsizetype idEnd = svg.indexOf('"', idBegin);
        const qsizetype tagEnd = svg.indexOf('>', group);
        const qsizetype groupEnd = svg.indexOf(closing, group);
        if (idEnd < 0 || tagEnd < idEnd || groupEnd < tagEnd) break;
        const QByteArray id = svg.mid(idBegin, idEnd - idBegin);
        result += svg.mid(at, group - at);
        at = groupEnd + closing.size();
        if (hidden.contains(id)) continue;
        QByteArray tag = svg.mid(group, tagEnd - group);
        const QColor colour = colours.value(groups.value(id));
        const qsizetype value = tag.indexOf(fill) + fill.size();
        if (colour.isValid() && value >= fill.size() && tag.at(value) == '#')
            tag.replace(value, tag.indexOf('"', value) - value, colour.name().toLatin1());
        for (const QByteArray& word : solid)
            if (const qsizetype opacity = tag.indexOf(" fill-opacity=\""); id.startsWith(word) && opacity >= 0)
                tag.truncate(opacity);
        result += tag + svg.mid(tagEnd, at - tagEnd);
    }
    result += svg.mid(at);
    if (const QColor skin = colours.value("hand-skin"); skin.isValid())
        if (const qsizetype stop = result.indexOf("stop-color=\""); stop >= 0) {
            const QByteArray before = result.mid(stop + 12, 7);
            result.replace("stop-color=\"" + before, "stop-color=\"" + skin.name().toLatin1());
        }
    return result;
}

} // namespace effleur::figure
