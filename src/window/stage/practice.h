#pragma once

#include "session/plan.h"

#include <QPointF>
#include <QQmlEngine>
#include <QString>

namespace effleur::window::stage {

/// A hand as it lies at the beginning of the practised stroke; `at` in shares of the circle's width, from its corner.
struct PractisedHand {
    Q_GADGET
    QML_VALUE_TYPE(practisedHand)
    Q_PROPERTY(QPointF at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(double degrees MEMBER degrees CONSTANT FINAL)

public:
    QPointF at;
    double degrees = 0; ///< clockwise, 0 = fingers toward the head
    bool operator==(const PractisedHand&) const = default;
};

/// The pictures of what is practised before a session: the place where a pressure is tried, and the first stroke of
/// the routine.
struct Practice {
    Q_GADGET
    QML_VALUE_TYPE(practice)
    Q_PROPERTY(QString body MEMBER body CONSTANT FINAL)
    Q_PROPERTY(bool clothed MEMBER clothed CONSTANT FINAL)
    Q_PROPERTY(bool onShoulder MEMBER onShoulder CONSTANT FINAL)
    Q_PROPERTY(QPointF tryAt MEMBER tryAt CONSTANT FINAL)
    Q_PROPERTY(double tryZoom MEMBER tryZoom CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::PractisedHand left MEMBER left CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::PractisedHand right MEMBER right CONSTANT FINAL)
    Q_PROPERTY(double unit MEMBER unit CONSTANT FINAL)
    Q_PROPERTY(QPointF giver MEMBER giver CONSTANT FINAL)
    Q_PROPERTY(double giverDegrees MEMBER giverDegrees CONSTANT FINAL)
    Q_PROPERTY(bool stands MEMBER stands CONSTANT FINAL)

public:
    QString body; ///< figure::Figure::key
    bool clothed = false;
    bool onShoulder = false; ///< the pressure is tried on a shoulder
    QPointF tryAt;           ///< design pixels of the stage
    double tryZoom = 1;
    PractisedHand left;
    PractisedHand right;
    double unit = 0; ///< of the hands' drawings (10 = 1 cm), in widths of the circle
    QPointF giver;   ///< as a hand's `at`
    double giverDegrees = 0;
    bool stands = false; ///< the giver does not kneel
    bool operator==(const Practice&) const = default;
};
Practice practiceOf(const session::Plan& plan);

/// The step whose stroke is practised: the first stroking, where there is none the first; its pass is null in an empty
/// plan.
session::StepIndex practisedStep(const session::Plan& plan);
const session::PlannedPass* practisedPass(const session::Plan& plan);

} // namespace effleur::window::stage
