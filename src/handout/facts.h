#pragma once

#include "phrases/numbers.h"
#include "phrases/phrasebook.h"
#include "session/timeline.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace effleur::handout {

/// What a card says of a step. Texts that are not there are empty.
struct StepFacts {
    session::Ordinal ordinal{};
    std::string id;
    routine::Technique technique = routine::Technique::Holding;
    QString number;     ///< "Step 7 of 20"
    QString title;      ///< the author's
    QString name;       ///< "Stroking"
    QString term;       ///< "effleurage"
    QString where;      ///< "Waist to shoulder blades"
    QString hands;      ///< "both palms, left side"
    QString count;      ///< "7"
    QString unit;       ///< "times, on each side"
    QString each;       ///< "12 s each, 1:24 in all"
    QString dose;       ///< all of it in short: "7 \u00d7 12 s, each side"
    int pressure = 0;   ///< at the start
    int pressureTo = 0; ///< at the end
    QString level;      ///< "1 to 2"
    QString levelWord;  ///< "just the hand, then light"
    QString begins;     ///< "6:40"
    QString cue;
    QStringList tips;
    QStringList watchFor;
    QStringList before; ///< what is asked or done first
    QString part;       ///< "The legs": of a body in several parts, where one begins
    QStringList after;  ///< in a lesson: who tries, who swaps
};
std::vector<StepFacts> factsOf(const session::Plan& plan, const session::Timeline& timeline,
                               const phrases::Phrasebook& words);

/// What the overview says of the routine.
struct RoutineFacts {
    struct Item {
        QString name;
        QString detail; ///< may be empty
    };
    QString title;
    QString summary;
    QString line; ///< "22:35 minutes, 20 steps, ..." with dots between
    std::vector<Item> prepare;
    std::vector<Item> health; ///< a group of questions, and the questions
    std::vector<Item> agreed; ///< the words to agree on, and what they do
    QString stopRule;
    QStringList aftercare;
};
RoutineFacts routineFacts(const session::Plan& plan, const session::Timeline& timeline,
                          const phrases::Phrasebook& words);

/// What is left out, and what is not done because of it: sentences, empty where nothing is.
struct LeftOutFacts {
    QString areas;   ///< "Left out: lower back, left."
    QString skipped; ///< "Not done because of it: Kneading, left side; Rolling."
};
LeftOutFacts leftOutFacts(const session::Plan& plan, const session::Timeline& timeline,
                          const phrases::Phrasebook& words);

using phrases::clockText;

} // namespace effleur::handout
