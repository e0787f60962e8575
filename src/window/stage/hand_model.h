#pragma once

#include "window/stage/sprite_model.h"

namespace effleur::window::stage {

/// A hand as the stage draws it: its drawings, each where it lies, and where the pose is.
class HandModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session has its hands")
    Q_PROPERTY(effleur::window::stage::SpriteModel* dent READ dent CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* halo READ halo CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* shadow READ shadow CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* armShadow READ armShadow CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* forearm READ forearm CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* palm READ palm CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* press READ press CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* ahead READ ahead CONSTANT FINAL)
    Q_PROPERTY(bool onTop READ onTop NOTIFY onTopChanged FINAL)

public:
    explicit HandModel(bool left, QObject* parent = nullptr);

    /// How a hand is drawn: `faint` = as a ghost, with neither height nor pressure; `armless` = the hand alone.
    struct Manner {
        routine::Technique technique = routine::Technique::Stroking;
        bool faint = false;
        bool armless = false;
        figure::Framing framing{};
        figure::Framing seen{}; ///< what the circle shows: the same, but on the way to another part of the body
    };
    void show(const session::Pose& pose, const Manner& manner);
    /// Where it goes, see figure::layAhead.
    void pointAhead(const session::Pose& soon, routine::Technique technique, const body::Polygon& skin);
    void hide();

    const session::Pose& pose() const { return m_pose; }
    bool left() const { return m_left; }
    double x() const; ///< of the pose, design pixels of the stage
    double y() const;
    double degrees() const { return m_pose.degrees; }
    double opacity() const { return m_palm.opacity(); }
    bool onTop() const { return m_pose.onTop; } ///< of the other hand

    SpriteModel* dent() { return &m_dent; }
    SpriteModel* halo() { return &m_halo; }
    SpriteModel* shadow() { return &m_shadow; }
    SpriteModel* armShadow() { return &m_armShadow; }
    SpriteModel* forearm() { return &m_forearm; }
    SpriteModel* palm() { return &m_palm; }
    SpriteModel* press() { return &m_press; }
    SpriteModel* ahead() { return &m_ahead; }

signals:
    void moved();
    void onTopChanged();

private:
    bool m_left;
    session::Pose m_pose;
    figure::Framing m_framing;
    SpriteModel m_dent;
    SpriteModel m_halo;
    SpriteModel m_shadow;
    SpriteModel m_armShadow;
    SpriteModel m_forearm;
    SpriteModel m_palm;
    SpriteModel m_press;
    SpriteModel m_ahead;
};

} // namespace effleur::window::stage
