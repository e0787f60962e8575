#include "window/kit/look.h"

#include "figure/tokens.h"
#include "figure_measures.h"

namespace effleur::window::kit {

Look::Look(QObject* parent)
    : QObject(parent) {}

void Look::setScheme(Scheme scheme) {
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    emit changed();
}

double Look::toCome(Scheme scheme) {
    using namespace figure::token::opacity::toCome;
    switch (scheme) {
    case Candle: return dark;
    case Day: return light;
    case HighContrast: return highContrast;
    }
    return dark;
}

QColor Look::colour(const char* name, Scheme scheme) {
    return figure::colour(name, static_cast<figure::Scheme>(scheme));
}

} // namespace effleur::window::kit
