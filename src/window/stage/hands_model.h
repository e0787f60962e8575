#pragma once

#include "session/player.h"
#include "window/stage/facts.h"
#include "window/stage/hand_model.h"
#include "window/stage/touches_model.h"

#include <QPolygonF>
#include <array>

namespace effleur::window::stage {

/// Both hands of a scene and what they leave on the skin; in a change their ghosts as well, where they come from and
/// where they go.
class HandsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a scene has its hands")
    Q_PROPERTY(effleur::window::stage::HandModel* left READ left CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* right READ right CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* leftFrom READ leftFrom CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* rightFrom READ rightFrom CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* leftTo READ leftTo CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* rightTo READ rightTo CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SpriteModel* fold READ fold CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::TouchesModel* touches READ touches CONSTANT FINAL)
    Q_PROPERTY(bool leftAbove READ leftAbove NOTIFY orderChanged FINAL)

public:
    using QObject::QObject;

    /// `stepped` = a working hand goes in few poses.
    void show(const session::Player& player, session::Instant now, const session::Moment& moment, const Facts& facts,
              bool stepped);
    void showGhosts(const session::Player& player, const session::Moment& moment, Mode mode);

    HandModel* left() { return &m_left; }
    HandModel* right() { return &m_right; }
    HandModel* leftFrom() { return &m_ghosts[0]; }
    HandModel* rightFrom() { return &m_ghosts[1]; }
    HandModel* leftTo() { return &m_ghosts[2]; }
    HandModel* rightTo() { return &m_ghosts[3]; }
    SpriteModel* fold() { return &m_fold; }
    TouchesModel* touches() { return &m_touches; }
    bool leftAbove() const { return m_leftAbove; } ///< drawn over the right one
    /// In a change: the ways of both hands, in body units; empty elsewhere.
    const std::array<QPolygonF, 2>& glides() const { return m_glides; }

signals:
    void orderChanged();

private:
    void showSkin(const session::Player& player, session::Instant now, Mode mode, routine::Technique technique);

    std::array<QPolygonF, 2> m_glides;
    HandModel m_left{true};
    HandModel m_right{false};
    std::array<HandModel, 4> m_ghosts{{HandModel{true}, HandModel{false}, HandModel{true}, HandModel{false}}};
    SpriteModel m_fold;
    TouchesModel m_touches;
    bool m_leftAbove = false;
};

} // namespace effleur::window::stage
