#pragma once

#include "figure/framing.h"
#include "figure/touch.h"

#include <QObject>
#include <QPointF>
#include <QQmlEngine>
#include <vector>

namespace effleur::window::stage {

/// A touch as it is drawn: rings that open around it and fade.
struct Touched {
    Q_GADGET
    QML_VALUE_TYPE(touched)
    Q_PROPERTY(double x MEMBER x CONSTANT FINAL)
    Q_PROPERTY(double y MEMBER y CONSTANT FINAL)
    Q_PROPERTY(double opening MEMBER opening CONSTANT FINAL)
    Q_PROPERTY(bool clap MEMBER clap CONSTANT FINAL)
    Q_PROPERTY(bool landing MEMBER landing CONSTANT FINAL)

public:
    double x = 0; ///< design pixels of the stage
    double y = 0;
    double opening = 1;   ///< 0 = just touched .. 1 = gone
    bool clap = false;    ///< else a fold that is taken again
    bool landing = false; ///< of a clap: it is just landing
    bool operator==(const Touched&) const = default;
};

/// What hands do to the skin in an instant. As many as can be seen at once.
class TouchesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("hands have their touches")
    Q_PROPERTY(effleur::window::stage::Touched newest READ newest NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::stage::Touched older READ older NOTIFY changed FINAL)

public:
    using QObject::QObject;
    void show(const std::vector<figure::Touch>& touches, const std::vector<body::Point>& struck,
              const figure::Framing& framing);

    const Touched& newest() const { return m_newest; }
    const Touched& older() const { return m_older; }
    /// The places that were clapped on in this repetition, in body units.
    const std::vector<QPointF>& struck() const { return m_struck; }

signals:
    void changed();
    void struckChanged();

private:
    Touched m_newest;
    Touched m_older;
    std::vector<QPointF> m_struck;
};

} // namespace effleur::window::stage
