#pragma once

#include "body/body_map.h"
#include "phrases/phrasebook.h"
#include "session/index.h"
#include "terminal/host.h"

#include <vector>

namespace effleur::terminal {

/// What came of the talk before a session.
struct PreparationTalk {
    enum End {
        Begin,
        NotToday,   ///< a health question was answered with yes, or the person left
        Interrupted ///< the program was told to end
    };
    End end = Begin;
    std::vector<session::StepIndex> declined; ///< steps whose own question was answered with no
    body::RegionSet leftOut;                  ///< where something is sore
    bool operator==(const PreparationTalk&) const = default;
};

/// Prints what to set up, the health questions, the steps' own questions, the stop rule and the keys. Where a person
/// attends, waits for the answers and for Enter; elsewhere goes on at once.
PreparationTalk prepare(const routine::Routine& routine, const body::BodyMap& map, const phrases::Phrasebook& book,
                        Host& host);

/// The keys of the guide, as a page.
QString keyHelp(const phrases::Phrasebook& book);

} // namespace effleur::terminal
