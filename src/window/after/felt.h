#pragma once

#include "journal/record.h"
#include "phrases/phrasebook.h"

#include <QObject>
#include <QQmlEngine>

namespace effleur::window::after {

/// How tense somebody was before and after, as a screen shows it.
struct Felt {
    Q_GADGET
    QML_VALUE_TYPE(felt)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(int before MEMBER before CONSTANT FINAL)
    Q_PROPERTY(int after MEMBER after CONSTANT FINAL)
    Q_PROPERTY(QString told MEMBER told CONSTANT FINAL)
    Q_PROPERTY(bool whole MEMBER whole CONSTANT FINAL)

public:
    QString name;
    int before = -1; ///< -1 = not said
    int after = -1;
    QString told; ///< "7 to 3"; "" where nothing was said
    bool whole = false;
    bool operator==(const Felt&) const = default;
};

/// While it can still be said ("5, and now?"), and later ("5 before").
enum class Telling : std::uint8_t { Asks, Looks };
Felt feltBy(const QString& name, const journal::Tension& tension, Telling telling);
/// Of whoever is massaged: their name, "" = nobody in particular.
QString nameOfMassaged(const QString& name);
QString nameOfGiver();

/// technique, label, time, share (of the longest), part (of all)
QList<QVariantList> techniqueRows(const std::vector<journal::TechniqueTime>& times, const phrases::Phrasebook& words);

} // namespace effleur::window::after
