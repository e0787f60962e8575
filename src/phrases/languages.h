#pragma once

#include <QStringList>

namespace effleur::phrases {

/// The first of the person's languages ("fr-FR", "de", ...) that is spoken here, as "de"; where none is, the first of
/// them: an author may have written in it. "en" where there is none.
QString languageOf(const QStringList& wanted);

} // namespace effleur::phrases
