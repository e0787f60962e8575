#include "window/stage/touches_model.h"

#include <algorithm>

namespace effleur::window::stage {

namespace {

constexpr double landingSeconds = 0.09;

Touched touchedBy(const figure::Touch& touch, const figure::Framing& framing) {
    const QPointF at = framing.onStage(touch.at);
    return {at.x(), at.y(), std::clamp(touch.seconds / figure::touchSeconds, 0.0, 1.0), touch.clap,
            touch.clap && touch.seconds <= landingSeconds};
}

} // namespace

void TouchesModel::show(const std::vector<figure::Touch>& touches, const std::vector<body::Point>& struck,
                        const figure::Framing& framing) {
    const auto shown = [&](std::size_t index, const Touched& before) {
        if (index < touches.size()) return touchedBy(touches[index], framing);
        Touched gone = before;
        gone.opening = 1;
        gone.landing = false;
        return gone;
    };
    const Touched newest = shown(0, m_newest);
    const Touched older = shown(1, m_older);
    if (newest != m_newest || older != m_older) {
        m_newest = newest;
        m_older = older;
        emit changed();
    }
    std::vector<QPointF> places;
    for (const body::Point& place : struck)
        places.emplace_back(place.x, place.y);
    if (places == m_struck) return;
    m_struck = std::move(places);
    emit struckChanged();
}

} // namespace effleur::window::stage
