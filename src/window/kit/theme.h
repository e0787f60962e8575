#pragma once

#include "figure_measures.h"
#include "window/kit/look.h"

#include <QUrl>

namespace effleur::window::kit {

/// The opacities of the tokens.
struct Opacities {
    Q_GADGET
    QML_VALUE_TYPE(opacities)
    Q_PROPERTY(double pausedBody MEMBER pausedBody CONSTANT FINAL)
    Q_PROPERTY(double pausedRim MEMBER pausedRim CONSTANT FINAL)
    Q_PROPERTY(double disabled MEMBER disabled CONSTANT FINAL)
    Q_PROPERTY(double unready MEMBER unready CONSTANT FINAL)
    Q_PROPERTY(double scrim MEMBER scrim CONSTANT FINAL)
    Q_PROPERTY(double past MEMBER past CONSTANT FINAL)
    Q_PROPERTY(double resting MEMBER resting CONSTANT FINAL)
    Q_PROPERTY(double denseScrim MEMBER denseScrim CONSTANT FINAL)
    Q_PROPERTY(double dayShadow MEMBER dayShadow CONSTANT FINAL)
    Q_PROPERTY(double hint MEMBER hint CONSTANT FINAL)
    Q_PROPERTY(double board MEMBER board CONSTANT FINAL)
    Q_PROPERTY(double hovered MEMBER hovered CONSTANT FINAL)
    Q_PROPERTY(double leftBehind MEMBER leftBehind CONSTANT FINAL)
    Q_PROPERTY(double touch MEMBER touch CONSTANT FINAL)
    Q_PROPERTY(double touchEcho MEMBER touchEcho CONSTANT FINAL)

public:
    double pausedBody = figure::token::opacity::pausedBody;
    double pausedRim = figure::token::opacity::pausedRim;
    double disabled = figure::token::opacity::disabled;
    double unready = figure::token::opacity::unready;
    double scrim = figure::token::opacity::scrim;
    double past = figure::token::opacity::past; ///< and what is still to come, where it is a mark
    double resting = figure::token::opacity::resting;
    double denseScrim = figure::token::opacity::denseScrim;
    double dayShadow = figure::token::opacity::dayShadow; ///< of a lifted hand, where it is bright
    double hint = figure::token::opacity::hint;
    double board = figure::token::opacity::board;
    double hovered = figure::token::opacity::hovered;
    double leftBehind = figure::token::opacity::leftBehind;
    double touch = figure::token::opacity::touch;
    double touchEcho = figure::token::opacity::touchEcho;
    bool operator==(const Opacities&) const = default;
};

/// The design tokens as QML sees them: colours of the chosen scheme, type styles, times. Lengths are design pixels; the
/// window scales its canvas.
class Theme : public effleur::window::kit::Look {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(effleur::window::kit::Look* look READ look CONSTANT FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int receiver READ receiver NOTIFY skinsChanged FINAL)
    Q_PROPERTY(int giver READ giver NOTIFY skinsChanged FINAL)
    Q_PROPERTY(int cloth READ cloth CONSTANT FINAL)
    Q_PROPERTY(double textScale READ textScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int facing READ facing NOTIFY facingChanged FINAL)
    Q_PROPERTY(QVariantList standard READ standard CONSTANT FINAL)
    Q_PROPERTY(QList<qreal> gaugeRadii READ gaugeRadii CONSTANT FINAL)
    Q_PROPERTY(QList<qreal> gaugeCentres READ gaugeCentres CONSTANT FINAL)
    Q_PROPERTY(double rimRadius MEMBER rimRadius CONSTANT FINAL)
    Q_PROPERTY(double rimWork MEMBER rimWork CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::Opacities opacity MEMBER opacity CONSTANT FINAL)

public:
    /// Type styles of the tokens, by name.
    enum Style {
        SessionCount,
        SessionTitle,
        SessionWhere,
        SessionValue,
        SessionNext,
        SessionClock,
        SessionHint,
        SessionLead,
        BigButton,
        PageTitle,
        Heading,
        ItemTitle,
        BodyLarge,
        Body,
        Label,
        Caption,
        Key
    };
    Q_ENUM(Style)
    /// Milliseconds.
    enum Duration {
        Panel = int(figure::token::motion::ms::panel),
        Settle = int(figure::token::motion::ms::settle),
        Doze = int(figure::token::motion::ms::doze)
    };
    Q_ENUM(Duration)
    /// Of corners, in design pixels.
    enum Radius {
        SegmentRadius = int(figure::token::radius::segment),
        BarRadius = int(figure::token::radius::bar),
        CapRadius = int(figure::token::radius::cap),
        ChipRadius = int(figure::token::radius::chip),
        TagRadius = int(figure::token::radius::tag),
        FieldRadius = int(figure::token::radius::field),
        TileRadius = int(figure::token::radius::tile),
        ButtonRadius = int(figure::token::radius::button),
        BigButtonRadius = int(figure::token::radius::bigButton),
        PanelRadius = int(figure::token::radius::panel)
    };
    Q_ENUM(Radius)
    /// Between things that stand side by side, in design pixels.
    enum Space {
        SpaceXs = int(figure::token::space::xs),
        SpaceS = int(figure::token::space::s),
        SpaceM = int(figure::token::space::m),
        SpaceL = int(figure::token::space::l)
    };
    Q_ENUM(Space)

    explicit Theme(QObject* parent = nullptr);

    /// How moves ease: a Bézier spline as QML's easing takes it.
    QVariantList standard() const;
    /// Of the discs of the gauge, the lightest first, and where they stand from its left.
    QList<qreal> gaugeRadii() const;
    QList<qreal> gaugeCentres() const;

    /// Its colours, for what may be lit otherwise than the window.
    Look* look() { return this; }
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// Skin tones of the person and of the hands (figure::Skin); -1 = the scheme's own.
    int receiver() const { return m_receiver; }
    int giver() const { return m_giver; }
    static int cloth(); ///< in the place of a receiver's tone
    void setSkins(int receiver, int giver);
    /// Of the small texts, see scales().
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    /// 1 where lines run from left to right; -1 where they run from right to left: the whole layout is mirrored then,
    /// and what must not be (words, pictures, the body) is mirrored back.
    int facing() const { return m_facing; }
    void setFacing(int facing);

    /// The colour of a technique (its number in routine::Technique); clamped. `scheme` makes bindings follow it.
    Q_INVOKABLE static QColor techniqueText(int technique, effleur::window::kit::Look::Scheme scheme);
    Q_INVOKABLE static QColor techniqueFill(int technique, effleur::window::kit::Look::Scheme scheme);
    /// Where an icon's or a technique's picture is found, see pictures.h.
    Q_INVOKABLE static QUrl icon(const QString& name, const QColor& colour);
    Q_INVOKABLE static QUrl glyph(int technique, const QColor& colour);

    /// A skin tone as a swatch; -1 = the scheme's own.
    Q_INVOKABLE static QColor skin(int skin, bool hand, effleur::window::kit::Look::Scheme scheme);
    /// A figure, lit as a Look says; `body` is figure::Figure::key.
    Q_INVOKABLE static QUrl figure(const QString& body, int lit, int skin);
    /// The part of it around a point of the stage (design pixels), so many times closer.
    Q_INVOKABLE static QUrl figureNear(const QString& body, int lit, int skin, const QPointF& centre, double zoom);
    /// What lies beside such a figure in its circle, to be laid over what is drawn on the skin.
    Q_INVOKABLE static QUrl around(const QUrl& figure);
    /// What is drawn over the person for a rest, in the same circle.
    Q_INVOKABLE static QUrl cover(const QString& body, int lit, int part = 0);
    /// One of the drawings that hands are made of (figure/sprite.h), in both skin tones and a technique's colour.
    Q_INVOKABLE static QUrl sprite(const QString& name, int lit, int giver, int receiver, int technique);

    /// The giver's own lap, as they see it.
    Q_INVOKABLE static QUrl lap(effleur::window::kit::Look::Scheme scheme);
    /// The giver from above, a sign.
    Q_INVOKABLE static QUrl giverSign(effleur::window::kit::Look::Scheme scheme, int skin, bool stands = false);

    /// A key frame of a technique's grip seen from the side.
    Q_INVOKABLE static QUrl side(int technique, int frame, int lit, int receiver, int giver);

    Q_INVOKABLE static QString family(effleur::window::kit::Theme::Style style);
    Q_INVOKABLE static double px(effleur::window::kit::Theme::Style style);
    Q_INVOKABLE static int weight(effleur::window::kit::Theme::Style style);
    /// Letter spacing in design pixels at the style's full size.
    Q_INVOKABLE static double tracking(effleur::window::kit::Theme::Style style);
    /// Whether a style grows with the chosen text size: what is read from near. The session's own texts are large.
    Q_INVOKABLE static bool scales(effleur::window::kit::Theme::Style style);
    /// Smallest size that a long text may shrink to; the full size where it may not.
    Q_INVOKABLE static double fitMin(effleur::window::kit::Theme::Style style);
    /// One character of a number; empty beyond its end.
    Q_INVOKABLE static QString characterOf(const QString& text, int index);
    /// What the widest figure takes, in em: figures of Inter are not equally wide.
    Q_INVOKABLE static double digitCell(effleur::window::kit::Theme::Style style);

    /// A technique's colour for lines on the skin, lit as a Look says.
    Q_INVOKABLE static QColor inkOnSkin(int technique, int lit, int receiver);

    /// The drawing of a technique's glyph as an SVG document in one colour.
    static QByteArray glyphSvg(int technique, const QColor& colour);
    /// Makes the bundled fonts known, where they were found when building; otherwise the system's sans is used.
    static void loadFonts();

signals:
    void reducedMotionChanged();
    void skinsChanged();
    void textScaleChanged();
    void facingChanged();

private:
    const double rimRadius = figure::token::size::rimRadius;
    const double rimWork = figure::token::size::rimWork;
    const Opacities opacity;

    bool m_reducedMotion = false;
    int m_receiver = -1;
    int m_giver = -1;
    double m_textScale = 1;
    int m_facing = 1;
};

} // namespace effleur::window::kit
