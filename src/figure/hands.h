#pragma once

#include "body/geometry.h"
#include "figure/framing.h"
#include "figure/palette.h"
#include "figure/touch.h"
#include "routine/routine.h"
#include "session/pose.h"

#include <QTransform>
#include <string_view>

class QPainter;

namespace effleur::figure {

/// One of the drawings that a hand is made of, as it lies.
struct Laid {
    std::string_view name;
    QTransform matrix; ///< from the drawing, its corner at the origin and `size` large, to the stage
    double opacity = 0;
    QSizeF size; ///< of the drawing as it lies, design pixels
    bool onCloth = false;
    bool operator==(const Laid&) const = default;
};

/// A hand with all that shows its height and its pressure. Under the lines of the gesture: the dent; over them, under
/// both hands: halo and shadow; then, of the lower hand first: forearm, palm, and the mark where the weight is.
struct HandLayout {
    Laid dent;
    Laid halo;
    Laid shadow;
    Laid armShadow; ///< of the forearm, which is over the skin even where the hand lies
    Laid forearm;
    Laid palm;
    Laid press;
    bool operator==(const HandLayout&) const = default;
};

/// Where a hand's drawings lie; pure. A hand that is lifted is larger and stands above its shadow; one that presses
/// sinks into the skin.
HandLayout layOut(const session::Pose& pose, bool left, routine::Technique technique, const Framing& framing);

/// Whether the left hand is drawn over the right one: the upper of a pair, else the one that is higher.
bool leftAbove(const session::Poses& poses);

/// Where a hand goes next: chevrons ahead of its fingers while it works, thin ones beside it on the return and in the
/// air; a turning sign around one that kneads. Only on the skin, and not for a hand that goes to and fro or stands
/// still. `soon` is the pose some hundredths of a second later.
Laid layAhead(const session::Pose& pose, const session::Pose& soon, bool left, routine::Technique technique,
              const body::Polygon& skin, const Framing& framing);
/// How much later `soon` is.
inline constexpr session::Millis soonAfter{60};

/// Where the giver walks to: two chevrons on the way, before the sign.
Laid layWalk(const body::BodyMap& map, const Framing& framing, body::Stance from, body::Stance to);

/// The fold of skin that a hand holds.
Laid layFold(const Fold& fold, const Framing& framing);

/// All of both hands, for a still picture.
struct HandsPicture {
    session::Poses poses;
    session::Poses soon;
    std::optional<Fold> fold;
    routine::Technique technique = routine::Technique::Stroking;
    Framing framing;
};
HandsPicture handsAt(const session::Plan& plan, const session::Timeline& timeline, session::Position position);

/// What lies on the skin under the lines of the gesture: dents and fold. On the stage (see framing.h).
void drawUnderHands(QPainter& painter, const HandsPicture& hands, const body::Polygon& skin, const Appearance& look);
/// Both hands over them; nothing of one that is off the stage.
void drawHands(QPainter& painter, const HandsPicture& hands, const body::Polygon& skin, const Appearance& look);

} // namespace effleur::figure
