#pragma once

#include "phrases/phrasebook.h"
#include "window/prepare/pages.h"

#include <QDate>
#include <QObject>
#include <QQmlEngine>

namespace effleur::window::prepare {

/// What a page says, in the language of the phrasebook, and what its buttons do.
struct PageFacts {
    Q_GADGET
    QML_VALUE_TYPE(pageFacts)
    Q_PROPERTY(int page MEMBER page CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString lead MEMBER lead CONSTANT FINAL)
    Q_PROPERTY(QString prompt MEMBER prompt CONSTANT FINAL)
    Q_PROPERTY(QString main MEMBER main CONSTANT FINAL)
    Q_PROPERTY(QString mainSub MEMBER mainSub CONSTANT FINAL)
    Q_PROPERTY(bool unready MEMBER unready CONSTANT FINAL)
    Q_PROPERTY(int other MEMBER other CONSTANT FINAL)
    Q_PROPERTY(QString otherText MEMBER otherText CONSTANT FINAL)
    Q_PROPERTY(QString otherSub MEMBER otherSub CONSTANT FINAL)
    Q_PROPERTY(QString hint MEMBER hint CONSTANT FINAL)
    Q_PROPERTY(QStringList answered MEMBER answered CONSTANT FINAL)
    Q_PROPERTY(QStringList notes MEMBER notes CONSTANT FINAL)
    Q_PROPERTY(QString told MEMBER told CONSTANT FINAL)

public:
    /// What stands beside the main button.
    enum Other { Nothing, Agreed, NoneHere, TooMuch };

    int page = 0; ///< Page
    QString name; ///< beside the progress
    QString title;
    QString lead;
    QString prompt; ///< what is to be done where an area is left out
    QString main;
    QString mainSub;
    bool unready = false; ///< the main button does nothing yet
    int other = Nothing;
    QString otherText;
    QString otherSub;
    QString hint;         ///< beside the buttons
    QStringList answered; ///< a word each for the groups that have an answer, "" for the others
    QStringList notes;    ///< what was answered last time, a line of the page each; "" = no
    QString told;         ///< the page as it is read aloud
    bool operator==(const PageFacts&) const = default;
};

/// What the pages' words depend on beside the pages.
struct Around {
    const phrases::Phrasebook& words;
    QDate lastDay{};        ///< of the last answers
    bool strayArea = false; ///< an area was chosen today, and no line says why
    QStringList rows{};     ///< what the page lists
    QStringList refused{};  ///< the asked steps that nobody has said yes to
    QStringList stroke{};   ///< strokeLines
};

PageFacts factsOf(const Pages& pages, const Around& around);

/// What the first three pressures feel like: "like spreading cream".
QStringList comparisons(const phrases::Phrasebook& words);
/// How to kneel or stand, how to lean, and the stroke, a line each.
QStringList strokeLines(const session::Plan& plan, const phrases::Phrasebook& words);

} // namespace effleur::window::prepare
