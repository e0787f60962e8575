#pragma once

#include "figure/giver.h"
#include "session/player.h"
#include "window/stage/sprite_model.h"

#include <QObject>
#include <QQmlEngine>

namespace effleur::window::stage {

/// Where the giver is, as a sign beside the body: lengths are design pixels of the stage.
class GiverModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a scene has its giver")
    Q_PROPERTY(double x READ x NOTIFY moved FINAL)
    Q_PROPERTY(double y READ y NOTIFY moved FINAL)
    Q_PROPERTY(double degrees READ degrees NOTIFY moved FINAL)
    Q_PROPERTY(double opacity READ opacity NOTIFY moved FINAL)
    Q_PROPERTY(double share READ share NOTIFY moved FINAL)
    Q_PROPERTY(QPointF to READ to NOTIFY wayChanged FINAL)
    Q_PROPERTY(bool walks READ walks NOTIFY wayChanged FINAL)
    Q_PROPERTY(QPointF from READ from NOTIFY wayChanged FINAL)
    Q_PROPERTY(bool stands READ stands NOTIFY wayChanged FINAL)
    Q_PROPERTY(double fromDegrees READ fromDegrees NOTIFY wayChanged FINAL)
    Q_PROPERTY(QList<QPointF> way READ way NOTIFY wayChanged FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* ahead READ ahead CONSTANT FINAL)

public:
    using QObject::QObject;

    /// `stepped`: without moving, it stands where it comes from for the first half of the way, then where it goes.
    void show(const session::Player& player, session::Position position, bool stepped);

    double x() const { return m_sign.at.x(); }
    double y() const { return m_sign.at.y(); }
    double degrees() const { return m_sign.degrees; }
    double opacity() const { return m_sign.opacity; }
    double share() const { return m_share; } ///< of the walk, 0..1
    QPointF to() const { return m_toSign.at; }
    bool walks() const { return m_from != m_to; }
    bool stands() const { return figure::postureAt(m_to) == figure::Posture::Stands; }
    QPointF from() const { return m_fromSign.at; }
    double fromDegrees() const { return m_fromSign.degrees; }
    const QList<QPointF>& way() const { return m_way; } ///< the dots of a walk
    /// See figure::sideViewRight.
    Q_INVOKABLE static bool sideViewRight(QPointF at, double turned, bool mirrored) {
        return figure::sideViewRight(at, {turned, mirrored});
    }
    /// See figure::asideOf; the side view stands for who is at `to`.
    Q_INVOKABLE double aside(QPointF at, double turned, bool mirrored, bool large) const {
        const figure::Facing facing{turned, mirrored};
        return figure::asideOf(at, figure::sideViewRight(to(), facing), facing, large);
    }
    SpriteModel* ahead() { return &m_ahead; } ///< two chevrons before the place that is walked to

signals:
    void moved();
    void wayChanged();

private:
    figure::GiverSign m_sign;
    figure::GiverSign m_fromSign;
    figure::GiverSign m_toSign;
    QList<QPointF> m_way;
    body::Stance m_from = body::Stance::HipLeft;
    body::Stance m_to = body::Stance::HipLeft;
    double m_share = 1;
    SpriteModel m_ahead;
};

} // namespace effleur::window::stage
