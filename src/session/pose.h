#pragma once

#include "body/course.h"

namespace effleur::session {

/// One of the giver's hands, as the diagram shows it and the safety tests check it.
struct Pose {
    body::Point at;     ///< body units
    double degrees = 0; ///< clockwise; 0 = fingers toward the head
    body::HandShape shape = body::HandShape::Flat;
    double contact = 0;  ///< 0 = off the skin .. 1 = whole pressing area on it
    double pressure = 0; ///< 0..5, Walton
    bool works = false;  ///< follows a stroke now (working part or return)
    bool returning = false;
    bool onTop = false; ///< lies on the other hand, whose shape is reinforced then
    double forearm = 0; ///< direction of the forearm at the wrist: degrees clockwise, 0 = toward the head
    double lift = 0;    ///< 0 = lies, on the skin or on the other hand .. 1 = well above
    bool operator==(const Pose&) const = default;
};

struct Poses {
    Pose left;
    Pose right;
    bool operator==(const Poses&) const = default;
};

} // namespace effleur::session
