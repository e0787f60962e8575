#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace effleur::window::kit {

/// Colours that mean something by themselves.
struct Signs {
    Q_GADGET
    QML_VALUE_TYPE(signs)
    Q_PROPERTY(QColor caution MEMBER caution CONSTANT FINAL)
    Q_PROPERTY(QColor cautionBg MEMBER cautionBg CONSTANT FINAL)
    Q_PROPERTY(QColor good MEMBER good CONSTANT FINAL)
    Q_PROPERTY(QColor warm MEMBER warm CONSTANT FINAL)

public:
    QColor caution;
    QColor cautionBg;
    QColor good;
    QColor warm; ///< the light at a session's end
    bool operator==(const Signs&) const = default;
};

/// The colours of one scheme. A picture may be lit otherwise than the window that it is in: the class sees the day
/// while the instructor works by candle.
class Look : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(int lit READ lit NOTIFY changed FINAL)
    Q_PROPERTY(QColor bg READ bg NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed FINAL)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QColor lineStrong READ lineStrong NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QColor text2 READ text2 NOTIFY changed FINAL)
    Q_PROPERTY(QColor text3 READ text3 NOTIFY changed FINAL)
    Q_PROPERTY(QColor inverse READ inverse NOTIFY changed FINAL)
    Q_PROPERTY(QColor onInverse READ onInverse NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::kit::Signs signs READ signs NOTIFY changed FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY changed FINAL)
    Q_PROPERTY(double toCome READ toCome NOTIFY changed FINAL)

public:
    enum Scheme { Candle, Day, HighContrast };
    Q_ENUM(Scheme)

    explicit Look(QObject* parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// How the figure is lit, see pictures.h: as everything else; by candle brighter where it is seen from afar.
    int lit() const { return m_far && m_scheme == Candle ? candleFromAfar : m_scheme; }
    void setFar(bool far) { m_far = far; }
    static constexpr int candleFromAfar = 3;

    QColor bg() const { return named("bg"); }
    QColor surface() const { return named("surface"); }
    QColor raised() const { return named("raised"); }
    QColor line() const { return named("line"); }
    QColor lineStrong() const { return named("lineStrong"); }
    QColor text() const { return named("text"); }
    QColor text2() const { return named("text2"); }
    QColor text3() const { return named("text3"); }
    QColor inverse() const { return named("inverse"); }
    QColor onInverse() const { return named("onInverse"); }
    Signs signs() const { return {named("caution"), named("cautionBg"), named("good"), named("warm")}; }
    QColor focus() const { return named("focus"); }
    double toCome() const { return toCome(m_scheme); } ///< opacity of what is still to come

    static double toCome(Scheme scheme);
    /// A named colour of a scheme; transparent where there is none.
    static QColor colour(const char* name, Scheme scheme);

signals:
    void changed();

private:
    QColor named(const char* name) const { return colour(name, m_scheme); }

    Scheme m_scheme = Candle;
    bool m_far = false;
};

} // namespace effleur::window::kit
