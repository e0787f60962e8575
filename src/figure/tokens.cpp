#include "figure/tokens.h"

#include "tokens_data.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <algorithm>
#include <fontconfig/fontconfig.h>
#include <future>
#include <iterator>

namespace effleur::figure {

namespace {

const TechniqueToken& token(routine::Technique technique) {
    return techniqueTokens[std::min<std::size_t>(static_cast<std::size_t>(technique), std::size(techniqueTokens) - 1)];
}

QColor inScheme(const char* const (&values)[3], Scheme scheme) {
    if (scheme == Scheme::Paper) scheme = Scheme::Day;
    return QColor(QLatin1String(values[static_cast<std::size_t>(scheme)]));
}

std::future<void>& looking() {
    static std::future<void> future;
    return future;
}

} // namespace

TypeStyle typeStyle(std::string_view name) {
    for (const StyleToken& each : styleTokens) {
        if (name != each.name) continue;
        return {each.display, each.px,       each.line > 0 ? each.line : each.px * 1.25,
                each.weight,  each.tracking, each.fitMin > 0 ? each.fitMin : each.px};
    }
    return typeStyle("body");
}

QColor colour(std::string_view name, Scheme scheme) {
    for (const ColourToken& each : colourTokens)
        if (name == each.name) return inScheme(each.value, scheme);
    return Qt::transparent;
}

QColor techniqueText(routine::Technique technique, Scheme scheme) {
    return inScheme(token(technique).text, scheme);
}

QColor techniqueFill(routine::Technique technique, Scheme scheme) {
    return inScheme(token(technique).fill, scheme);
}

QByteArray glyphSvg(routine::Technique technique, const QColor& colour) {
    const TechniqueToken& one = token(technique);
    const QByteArray ink = colour.name().toLatin1();
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"none\" stroke=\"" +
                     ink + "\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"" + one.glyph +
                     "\"/>";
    // Qt 6.11 complains of a path without data.
    if (*one.dots) svg += "<path fill=\"" + ink + "\" d=\"" + one.dots + "\"/>";
    return svg + "</svg>";
}

void lookForFonts() {
    // Qt asks for the same configuration, which fontconfig reads once a process.
    looking() = std::async(std::launch::async, [] { FcInit(); });
}

void loadFonts() {
    if (looking().valid()) looking().get();
    for (QDirIterator fonts(QStringLiteral(":/effleur/fonts"), {QStringLiteral("*.otf")}); fonts.hasNext();)
        QFontDatabase::addApplicationFont(fonts.next());
}

void warm(std::string_view style) {
    const TypeStyle type = typeStyle(style);
    QFont font(family(type.display));
    font.setPixelSize(qRound(type.px));
    font.setWeight(static_cast<QFont::Weight>(type.weight));
    static_cast<void>(QFontMetricsF(font).horizontalAdvance(QLatin1Char('0')));
}

const QString& family(bool display) {
    struct Families {
        QString text;
        QString display;
    };
    static const Families families = [] {
        const QStringList known = QFontDatabase::families();
        const QString sans = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        const QString inter = QStringLiteral("Inter");
        const QString interDisplay = QStringLiteral("Inter Display");
        return Families{known.contains(inter) ? inter : sans, known.contains(interDisplay) ? interDisplay : sans};
    }();
    return display ? families.display : families.text;
}

} // namespace effleur::figure
