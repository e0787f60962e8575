#include "presentation/look.h"

#include "figure/tokens.h"

namespace effleur::presentation {

Look::Look(QObject* parent)
    : QObject(parent) {}

void Look::setScheme(Scheme scheme) {
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    emit changed();
}

QColor Look::colour(const char* name, Scheme scheme) {
    return figure::colour(name, static_cast<figure::Scheme>(scheme));
}

} // namespace effleur::presentation
