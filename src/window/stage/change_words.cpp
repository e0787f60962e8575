#include "window/stage/change_words.h"

#include <QCoreApplication>

namespace effleur::window::stage {

namespace {

namespace r = routine;

QString quicknessOf(session::Contrast::Speed speed) {
    using Speed = session::Contrast::Speed;
    switch (speed) {
    case Speed::MuchSlower: return tr("slower");
    case Speed::Slower: return tr("a little slower");
    case Speed::Alike: return {};
    case Speed::Quicker: return tr("a little quicker");
    case Speed::MuchQuicker: return tr("quicker");
    }
    return {};
}

} // namespace

QString tr(const char* source) {
    return QCoreApplication::translate("Session", source);
}

// Said only where what was just felt is a measure.
QString firmnessOf(const session::Contrast& contrast, r::Technique technique) {
    if (technique == r::Technique::Rolling) return tr("only as much skin as comes by itself");
    if (technique == r::Technique::Clapping) return tr("like a patter of rain");
    if (contrast.withoutPressure || contrast.fromStill) return {};
    if (contrast.firmer == 0) return tr("as firm as before");
    if (contrast.firmer > 0) return contrast.firmer > 1 ? tr("firmer") : tr("a little firmer");
    return contrast.firmer < -1 ? tr("softer") : tr("a little softer");
}

QString differenceOf(const session::Contrast& contrast, r::Technique technique) {
    const QString pressure = firmnessOf(contrast, technique);
    const QString quickness = quicknessOf(contrast.speed);
    return quickness.isEmpty() || pressure.isEmpty() ? pressure : tr("%1, and %2").arg(pressure, quickness);
}

QString walkWords(body::Stance to) {
    using enum body::Stance;
    switch (to) {
    case HipLeft:
    case FlankLeft:
    case LegLeft: return tr("Walk round to their left");
    case HipRight:
    case FlankRight:
    case LegRight: return tr("Walk round to their right");
    case Head: break;
    case Behind: return tr("Walk round behind them");
    case Feet: return tr("Walk round to their feet");
    }
    return tr("Walk round to their head");
}

QString askedWords(const session::Passage& passage, bool clothed) {
    using session::Asked;
    switch (passage.asked) {
    case Asked::ChangeBody: return clothed ? walkWords(passage.to) : tr("Cover them");
    case Asked::WalkRound: return walkWords(passage.to);
    case Asked::GetReady: return tr("Get ready");
    case Asked::StepAway: return clothed ? tr("Let go, slowly") : tr("Cover them");
    case Asked::TakeOil: return tr("Take a little oil");
    case Asked::Glide: return tr("Glide over");
    case Asked::Stay: return tr("Stay where you are");
    }
    return {};
}

QString stayingWords(const session::Passage& passage, body::Stance from) {
    using session::HandsLeft;
    // On the way round the feet nobody reaches the back.
    if (passage.asked == session::Asked::WalkRound)
        return r::sideOf(passage.to) == r::Side::Both || r::sideOf(from) == r::Side::Both
                   ? tr("one hand slides along their side")
                   : tr("one hand slides along, round the feet");
    if (passage.asked == session::Asked::TakeOil) return tr("a few drops, warmed in your palms");
    switch (passage.staying) {
    case HandsLeft::None: return tr("one hand after the other");
    case HandsLeft::One: return tr("one hand stays on the body");
    case HandsLeft::Both: return tr("both hands stay on the body");
    }
    return {};
}

bool isTold(r::Reminder reminder, session::Asked what) {
    return (reminder == r::Reminder::Oil && what == session::Asked::TakeOil) ||
           (reminder == r::Reminder::Drape && what == session::Asked::StepAway);
}

} // namespace effleur::window::stage
