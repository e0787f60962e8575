#include "phrases/phrasebook.h"

#include <QTranslator>

namespace effleur::phrases {

QString Phrasebook::fitChanges(const routine::FitChanges& changes, const QStringList& leftOut) const {
    const auto steps = [this](int count, const char* one, const char* several) {
        return count == 1 ? say("Fit", one) : say("Fit", several, count);
    };
    QStringList parts;
    if (changes.fewer > 0)
        parts << steps(changes.fewer, QT_TRANSLATE_NOOP("Fit", "fewer repetitions in one step"),
                       QT_TRANSLATE_NOOP("Fit", "fewer repetitions in %n steps"));
    if (changes.more > 0)
        parts << steps(changes.more, QT_TRANSLATE_NOOP("Fit", "more repetitions in one step"),
                       QT_TRANSLATE_NOOP("Fit", "more repetitions in %n steps"));
    if (changes.quickest < 100)
        parts << say("Fit", QT_TRANSLATE_NOOP("Fit", "the pace up to %1 % quicker")).arg(100 - changes.quickest);
    if (changes.slowest > 100)
        parts << say("Fit", QT_TRANSLATE_NOOP("Fit", "the pace up to %1 % slower")).arg(changes.slowest - 100);
    QString text = parts.join(QStringLiteral(", "));
    if (!text.isEmpty()) text = text.left(1).toUpper() + text.mid(1) + QLatin1Char('.');
    if (!leftOut.isEmpty()) {
        if (!text.isEmpty()) text += QLatin1Char(' ');
        text += say("Fit", QT_TRANSLATE_NOOP("Fit", "Left out: %1.")).arg(leftOut.join(QStringLiteral(", ")));
    }
    return text.isEmpty() ? say("Fit", QT_TRANSLATE_NOOP("Fit", "Nothing has to change.")) : text;
}

} // namespace effleur::phrases
