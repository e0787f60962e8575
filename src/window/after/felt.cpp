#include "window/after/felt.h"

#include "phrases/numbers.h"

#include <QCoreApplication>
#include <algorithm>

namespace effleur::window::after {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Felt", source);
}

} // namespace

Felt feltBy(const QString& name, const journal::Tension& tension, Telling telling) {
    Felt felt{.name = name, .before = tension.before.value_or(-1), .after = tension.after.value_or(-1), .told = {}};
    const QString before = QString::number(felt.before);
    const QString after = QString::number(felt.after);
    felt.whole = tension.before && tension.after;
    if (felt.whole)
        felt.told = tr("%1 to %2").arg(before, after);
    else if (tension.before)
        felt.told = (telling == Telling::Asks ? tr("%1, and now?") : tr("%1 before")).arg(before);
    else if (tension.after)
        felt.told = (telling == Telling::Asks ? tr("%1 now") : tr("%1 after")).arg(after);
    return felt;
}

QString nameOfMassaged(const QString& name) {
    return name.isEmpty() ? tr("Them") : name;
}

QString nameOfGiver() {
    return tr("You");
}

QList<QVariantList> techniqueRows(const std::vector<journal::TechniqueTime>& times, const phrases::Phrasebook& words) {
    session::Millis all{1};
    session::Millis longest{1};
    for (const journal::TechniqueTime& each : times) {
        all += each.time;
        longest = std::max(longest, each.time);
    }
    const auto share = [](session::Millis time, session::Millis of) {
        return static_cast<double>(time.count()) / static_cast<double>(of.count());
    };
    QList<QVariantList> rows;
    for (const journal::TechniqueTime& each : times)
        rows << QVariantList{static_cast<int>(each.technique), words.technique(each.technique),
                             phrases::clockText(each.time), share(each.time, longest), share(each.time, all)};
    return rows;
}

} // namespace effleur::window::after
