#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace effleur::presentation {

/// The design tokens as QML sees them: colours of the chosen scheme, type styles, times. Lengths are design pixels; the
/// window scales its canvas.
class Theme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(QColor bg READ bg NOTIFY changed FINAL)
    Q_PROPERTY(QColor stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed FINAL)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QColor lineStrong READ lineStrong NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QColor text2 READ text2 NOTIFY changed FINAL)
    Q_PROPERTY(QColor text3 READ text3 NOTIFY changed FINAL)
    Q_PROPERTY(QColor inverse READ inverse NOTIFY changed FINAL)
    Q_PROPERTY(QColor onInverse READ onInverse NOTIFY changed FINAL)
    Q_PROPERTY(QColor caution READ caution NOTIFY changed FINAL)
    Q_PROPERTY(QColor cautionBg READ cautionBg NOTIFY changed FINAL)
    Q_PROPERTY(QColor good READ good NOTIFY changed FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY changed FINAL)
    Q_PROPERTY(double toCome READ toCome NOTIFY changed FINAL)
    Q_PROPERTY(int receiver READ receiver NOTIFY skinsChanged FINAL)
    Q_PROPERTY(int giver READ giver NOTIFY skinsChanged FINAL)
    Q_PROPERTY(double textScale READ textScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int facing READ facing NOTIFY facingChanged FINAL)

public:
    enum Scheme { Candle, Day, HighContrast };
    Q_ENUM(Scheme)
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
    enum Duration { Press = 90, Quick = 140, Base = 240, Panel = 420, Settle = 700 };
    Q_ENUM(Duration)

    explicit Theme(QObject* parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// Skin tones of the person lying and of the hands (figure::Skin); -1 = the scheme's own.
    int receiver() const { return m_receiver; }
    int giver() const { return m_giver; }
    void setSkins(int receiver, int giver);
    /// Of the small texts, see scales().
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    /// 1 where lines run from left to right; -1 where they run from right to left: the whole layout is mirrored then,
    /// and what must not be (words, pictures, the body) is mirrored back.
    int facing() const { return m_facing; }
    void setFacing(int facing);

    QColor bg() const { return named("bg"); }
    QColor stage() const { return named("stage"); }
    QColor surface() const { return named("surface"); }
    QColor raised() const { return named("raised"); }
    QColor line() const { return named("line"); }
    QColor lineStrong() const { return named("lineStrong"); }
    QColor text() const { return named("text"); }
    QColor text2() const { return named("text2"); }
    QColor text3() const { return named("text3"); }
    QColor inverse() const { return named("inverse"); }
    QColor onInverse() const { return named("onInverse"); }
    QColor caution() const { return named("caution"); }
    QColor cautionBg() const { return named("cautionBg"); }
    QColor good() const { return named("good"); }
    QColor focus() const { return named("focus"); }
    double toCome() const { return m_scheme == Day ? 0.40 : 0.42; }

    /// The colour of a technique (its number in routine::Technique); clamped. `scheme` makes bindings follow it.
    Q_INVOKABLE static QColor techniqueText(int technique, effleur::presentation::Theme::Scheme scheme);
    Q_INVOKABLE static QColor techniqueFill(int technique, effleur::presentation::Theme::Scheme scheme);
    /// Where an icon's or a technique's picture is found, see pictures.h.
    Q_INVOKABLE static QUrl icon(const QString& name, const QColor& colour);
    Q_INVOKABLE static QUrl glyph(int technique, const QColor& colour);

    /// A skin tone as a swatch; -1 = the scheme's own.
    Q_INVOKABLE static QColor skin(int skin, bool hand, effleur::presentation::Theme::Scheme scheme);
    Q_INVOKABLE static QUrl figure(effleur::presentation::Theme::Scheme scheme, int skin);
    /// The part of it around a point of the stage (design pixels), so many times closer.
    Q_INVOKABLE static QUrl figureNear(effleur::presentation::Theme::Scheme scheme, int skin, const QPointF& centre,
                                       double zoom);
    Q_INVOKABLE static QUrl hand(const QString& shape, bool left, effleur::presentation::Theme::Scheme scheme,
                                 int skin);

    Q_INVOKABLE static QString family(effleur::presentation::Theme::Style style);
    Q_INVOKABLE static double px(effleur::presentation::Theme::Style style);
    Q_INVOKABLE static double lineHeight(effleur::presentation::Theme::Style style);
    Q_INVOKABLE static int weight(effleur::presentation::Theme::Style style);
    /// Letter spacing in design pixels at the style's full size.
    Q_INVOKABLE static double tracking(effleur::presentation::Theme::Style style);
    /// Whether a style grows with the chosen text size: what is read from near. The session's own texts are large.
    Q_INVOKABLE static bool scales(effleur::presentation::Theme::Style style);
    /// Smallest size that a long text may shrink to; the full size where it may not.
    Q_INVOKABLE static double fitMin(effleur::presentation::Theme::Style style);
    /// One character of a number, and the width of its cell in em: figures of Inter are not equally wide.
    Q_INVOKABLE static QString characterOf(const QString& text, int index);
    Q_INVOKABLE static double cellOf(const QString& text, int index, effleur::presentation::Theme::Style style);

    /// A named colour of a scheme; transparent where there is none.
    static QColor colour(const char* name, Scheme scheme);
    /// The drawing of a technique's glyph as an SVG document in one colour.
    static QByteArray glyphSvg(int technique, const QColor& colour);
    /// Makes the bundled fonts known, where they were found when building; otherwise the system's sans is used.
    static void loadFonts();

signals:
    void changed();
    void reducedMotionChanged();
    void skinsChanged();
    void textScaleChanged();
    void facingChanged();

private:
    QColor named(const char* name) const { return colour(name, m_scheme); }

    Scheme m_scheme = Candle;
    bool m_reducedMotion = false;
    int m_receiver = -1;
    int m_giver = -1;
    double m_textScale = 1;
    int m_facing = 1;
};

} // namespace effleur::presentation
