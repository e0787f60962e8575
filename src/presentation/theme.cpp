#include "presentation/theme.h"

#include "tokens_data.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QMetaEnum>
#include <algorithm>
#include <cstring>
#include <iterator>

namespace effleur::presentation {

namespace {

const StyleToken& token(Theme::Style style) {
    static const auto table = [] {
        const auto names = QMetaEnum::fromType<Theme::Style>();
        std::vector<const StyleToken*> result;
        for (int index = 0; index < names.keyCount(); ++index) {
            QByteArray name = names.key(index);
            name[0] = static_cast<char>(name[0] - 'A' + 'a');
            const auto* found = std::find_if(std::begin(styleTokens), std::end(styleTokens),
                                             [&](const StyleToken& each) { return name == each.name; });
            result.push_back(found == std::end(styleTokens) ? std::begin(styleTokens) : found);
        }
        return result;
    }();
    return *table[std::clamp<std::size_t>(style, 0, table.size() - 1)];
}

const TechniqueToken& techniqueToken(int technique) {
    return techniqueTokens[std::clamp<std::size_t>(technique < 0 ? 0 : technique, 0, std::size(techniqueTokens) - 1)];
}

QString pictureOf(const QString& kind, const QString& name, const QColor& colour) {
    return QStringLiteral("image://effleur/%1/%2/%3").arg(kind, name, colour.name().mid(1));
}

/// Families of the two fonts, or the system's sans where they are not here.
struct Families {
    QString text;
    QString display;
};
const Families& families() {
    static const Families result = [] {
        const QStringList known = QFontDatabase::families();
        const QString sans = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        const QString text = QStringLiteral("Inter");
        const QString display = QStringLiteral("Inter Display");
        return Families{known.contains(text) ? text : sans, known.contains(display) ? display : sans};
    }();
    return result;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent) {}

void Theme::setScheme(Scheme scheme) {
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    emit changed();
}

void Theme::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion) return;
    m_reducedMotion = reduced;
    emit reducedMotionChanged();
}

void Theme::setSkins(int receiver, int giver) {
    if (receiver == m_receiver && giver == m_giver) return;
    m_receiver = receiver;
    m_giver = giver;
    emit skinsChanged();
}

void Theme::setTextScale(double scale) {
    if (scale == m_textScale) return;
    m_textScale = scale;
    emit textScaleChanged();
}

QColor Theme::colour(const char* name, Scheme scheme) {
    for (const ColourToken& each : colourTokens)
        if (std::strcmp(each.name, name) == 0) return QColor(QLatin1String(each.value[scheme]));
    return Qt::transparent;
}

QColor Theme::techniqueText(int technique, Scheme scheme) {
    return QColor(QLatin1String(techniqueToken(technique).text[scheme]));
}

QColor Theme::techniqueFill(int technique, Scheme scheme) {
    return QColor(QLatin1String(techniqueToken(technique).fill[scheme]));
}

QUrl Theme::icon(const QString& name, const QColor& colour) {
    return QUrl(pictureOf(QStringLiteral("icon"), name, colour));
}

QUrl Theme::glyph(int technique, const QColor& colour) {
    return QUrl(pictureOf(QStringLiteral("glyph"), QString::number(technique), colour));
}

QByteArray Theme::glyphSvg(int technique, const QColor& colour) {
    const TechniqueToken& one = techniqueToken(technique);
    const QByteArray ink = colour.name().toLatin1();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"none\" stroke=\"" + ink +
           "\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"" + one.glyph +
           "\"/><path fill=\"" + ink + "\" d=\"" + one.dots + "\"/></svg>";
}

QUrl Theme::figure(Scheme scheme, int skin) {
    return QUrl(QStringLiteral("image://effleur/figure/%1/%2").arg(scheme).arg(skin));
}

QUrl Theme::hand(const QString& shape, bool left, Scheme scheme, int skin) {
    const QString side = left ? QStringLiteral("left") : QStringLiteral("right");
    return QUrl(QStringLiteral("image://effleur/hand/%1/%2/").arg(scheme).arg(skin) + shape + QLatin1Char('/') + side);
}

QString Theme::family(Style style) {
    return token(style).display ? families().display : families().text;
}

double Theme::px(Style style) {
    return token(style).px;
}

double Theme::lineHeight(Style style) {
    return token(style).line > 0 ? token(style).line : token(style).px * 1.25;
}

int Theme::weight(Style style) {
    return token(style).weight;
}

double Theme::tracking(Style style) {
    return token(style).tracking * token(style).px;
}

bool Theme::scales(Style style) {
    return style >= Heading;
}

double Theme::fitMin(Style style) {
    return token(style).fitMin > 0 ? token(style).fitMin : token(style).px;
}

QString Theme::characterOf(const QString& text, int index) {
    return text.mid(index, 1);
}

double Theme::cellOf(const QString& text, int index, Style style) {
    const QString character = text.mid(index, 1);
    const int heavy = token(style).weight;
    if (character == QLatin1String(":")) return 0.3;
    if (token(style).display) return heavy >= 600 ? 0.625 : 0.61;
    return heavy >= 600 ? 0.67 : heavy >= 500 ? 0.659 : 0.648;
}

void Theme::loadFonts() {
    for (QDirIterator fonts(QStringLiteral(":/effleur/fonts"), {QStringLiteral("*.otf")}); fonts.hasNext();)
        QFontDatabase::addApplicationFont(fonts.next());
}

} // namespace effleur::presentation
