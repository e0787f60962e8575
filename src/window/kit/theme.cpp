#include "window/kit/theme.h"

#include "figure/palette.h"
#include "figure/sprite.h"
#include "figure/tokens.h"
#include "routine/routine.h"

#include <QMetaEnum>
#include <algorithm>

namespace effleur::window::kit {

namespace {

const figure::TypeStyle& token(Theme::Style style) {
    static const auto table = [] {
        const auto names = QMetaEnum::fromType<Theme::Style>();
        std::vector<figure::TypeStyle> result;
        for (int index = 0; index < names.keyCount(); ++index) {
            QByteArray name = names.key(index);
            name[0] = static_cast<char>(name[0] - 'A' + 'a');
            result.push_back(figure::typeStyle(name.constData()));
        }
        return result;
    }();
    return table[std::clamp<std::size_t>(style, 0, table.size() - 1)];
}

routine::Technique techniqueOf(int number) {
    return static_cast<routine::Technique>(std::clamp(number, 0, static_cast<int>(routine::techniqueCount) - 1));
}

QString pictureOf(const QString& kind, const QString& name, const QColor& colour) {
    return QStringLiteral("image://effleur/%1/%2/%3").arg(kind, name, colour.name().mid(1));
}

} // namespace

Theme::Theme(QObject* parent)
    : Look(parent) {}

QVariantList Theme::standard() const {
    const auto& curve = figure::token::motion::easing::standard;
    return {curve[0], curve[1], curve[2], curve[3], 1, 1};
}

QList<qreal> Theme::gaugeRadii() const {
    const auto& radii = figure::token::size::gaugeRadii;
    return {radii.begin(), radii.end()};
}

QList<qreal> Theme::gaugeCentres() const {
    const auto& centres = figure::token::size::gaugeCentres;
    return {centres.begin(), centres.end()};
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

void Theme::setFacing(int facing) {
    if (facing == m_facing) return;
    m_facing = facing;
    emit facingChanged();
}

QColor Theme::techniqueText(int technique, Scheme scheme) {
    return figure::techniqueText(techniqueOf(technique), static_cast<figure::Scheme>(scheme));
}

QColor Theme::techniqueFill(int technique, Scheme scheme) {
    return figure::techniqueFill(techniqueOf(technique), static_cast<figure::Scheme>(scheme));
}

QUrl Theme::icon(const QString& name, const QColor& colour) {
    return QUrl(pictureOf(QStringLiteral("icon"), name, colour));
}

QUrl Theme::glyph(int technique, const QColor& colour) {
    return QUrl(pictureOf(QStringLiteral("glyph"), QString::number(technique), colour));
}

QByteArray Theme::glyphSvg(int technique, const QColor& colour) {
    return figure::glyphSvg(techniqueOf(technique), colour);
}

QColor Theme::skin(int skin, bool hand, Scheme scheme) {
    const auto tone = skin < 0 ? std::nullopt : std::optional(static_cast<figure::Skin>(std::min(skin, 5)));
    // High contrast has no tones: its swatches show the day's.
    const bool plain = scheme == HighContrast && tone;
    const auto lit = plain ? figure::Scheme::Day : static_cast<figure::Scheme>(scheme);
    return figure::naturalColours({lit, tone, tone}).value(hand ? "hand-skin" : "skin");
}

int Theme::cloth() {
    return static_cast<int>(figure::Skin::Cloth);
}

QColor Theme::inkOnSkin(int technique, int lit, int receiver) {
    const auto tone =
        receiver < 0 ? std::nullopt : std::optional(static_cast<figure::Skin>(std::min(receiver, cloth())));
    const bool far = lit == candleFromAfar;
    const auto scheme = far ? figure::Scheme::Candle : static_cast<figure::Scheme>(std::clamp(lit, 0, 2));
    return figure::inkOnSkin(techniqueOf(technique), {scheme, tone, std::nullopt, far});
}

QUrl Theme::figure(const QString& body, int lit, int skin) {
    return QUrl(
        QStringLiteral("image://effleur/figure/%1/%2/%3").arg(body, QString::number(lit), QString::number(skin)));
}

QUrl Theme::figureNear(const QString& body, int lit, int skin, const QPointF& centre, double zoom) {
    return QUrl(QStringLiteral("image://effleur/figure/%1/%2/%3/%4/%5/%6")
                    .arg(body, QString::number(lit), QString::number(skin), QString::number(qRound(centre.x())),
                         QString::number(qRound(centre.y())), QString::number(qRound(zoom * 100))));
}

QUrl Theme::around(const QUrl& figure) {
    return QUrl(figure.toString().replace(QStringLiteral("/figure/"), QStringLiteral("/around/")));
}

QUrl Theme::cover(const QString& body, int lit, int part) {
    return QUrl(
        QStringLiteral("image://effleur/cover/%1/%2/%3").arg(body, QString::number(lit), QString::number(part)));
}

QUrl Theme::sprite(const QString& name, int lit, int giver, int receiver, int technique) {
    return QUrl(QStringLiteral("image://effleur/sprite/%1/%2/%3/%4/%5")
                    .arg(QString::number(lit), QString::number(giver), QString::number(receiver),
                         QString::number(technique), name));
}

QUrl Theme::giverSign(Scheme scheme, int skin, bool stands) {
    return QUrl(QStringLiteral("image://effleur/giver/%1/%2/%3")
                    .arg(QString::number(scheme), QString::number(skin), QString::number(int(stands))));
}

QUrl Theme::side(int technique, int frame, int lit, int receiver, int giver) {
    return QUrl(QStringLiteral("image://effleur/side/%1/%2/%3/%4/%5")
                    .arg(QString::number(lit), QString::number(receiver), QString::number(giver),
                         QString::number(technique), QString::number(frame)));
}

QUrl Theme::lap(Scheme scheme) {
    return QUrl(QStringLiteral("image://effleur/lap/%1").arg(scheme));
}

QString Theme::family(Style style) {
    return figure::family(token(style).display);
}

double Theme::px(Style style) {
    return token(style).px;
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
    return token(style).fitMin;
}

QString Theme::characterOf(const QString& text, int index) {
    return text.mid(index, 1);
}

double Theme::digitCell(Style style) {
    const int heavy = token(style).weight;
    if (token(style).display) return heavy >= 600 ? 0.625 : 0.61;
    return heavy >= 600 ? 0.67 : heavy >= 500 ? 0.659 : 0.648;
}

void Theme::loadFonts() {
    figure::loadFonts();
}

} // namespace effleur::window::kit
