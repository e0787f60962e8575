#pragma once

#include "journal/journal.h"
#include "journal/snapshot.h"

#include "support/catch.h"
#include "support/sample.h"

#include <QTemporaryDir>

namespace effleur::sample {

using namespace journal;

/// A folder that is gone afterwards.
struct Place {
    QString file(const char* name = "journal.sqlite") const { return root.filePath("data/") + name; }
    QString folder() const { return root.filePath("data"); }
    QTemporaryDir root;
};

/// Wall time, `minutes` after some evening's beginning.
inline QDateTime tonight(int minutes) {
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'123 + minutes * 60'000LL).toUTC();
}

inline Person anna() {
    return {.name = "Anna", .pressure = 3, .leaveOut = {"lower-left", "lower-right"}, .notes = "Likes it slow; 50 °"};
}

inline SessionRecord classicBack(int minutes, Id person = 0) {
    return {.routine = "classic-back",
            .title = "Classic back massage",
            .person = person,
            .started = tonight(minutes),
            .planned = 22min};
}

/// The sample's session, `into` after its start, at rest.
inline Checkpoint checkpointAt(session::Millis into, Id record = 0) {
    session::Player player{plan()};
    player.dispatch(session::Start{at(1min)});
    player.dispatch(session::EaseOff{at(1min), false});
    player.dispatch(session::Tick{at(1min + into)});
    return {"/home/me/a routine.json",
            "{\"title\": \"the text\"}",
            QByteArray("\x00\xff# digest", 9),
            record,
            into,
            atRest(player.plan(), player.timeline(), player.session(), at(1min + into)),
            tonight(0).addMSecs(into.count())};
}

} // namespace effleur::sample
