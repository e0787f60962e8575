#pragma once

#include "evening/evening.h"
#include "journal/record.h"
#include "phrases/phrasebook.h"
#include "routine/measure.h"
#include "session/plan.h"
#include "window/stage/profile_strip.h"

#include <QObject>
#include <QQmlEngine>
#include <functional>

namespace effleur::window::two {

/// What is agreed on for one of the two.
struct HalfFacts {
    Q_GADGET
    QML_VALUE_TYPE(halfFacts)
    Q_PROPERTY(QStringList people MEMBER people CONSTANT FINAL)
    Q_PROPERTY(int person MEMBER person CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString length MEMBER length CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::Strip bars MEMBER bars CONSTANT FINAL)
    Q_PROPERTY(QString told MEMBER told CONSTANT FINAL)

public:
    QStringList people; ///< who can be massaged, nobody in particular first
    int person = 0;     ///< which of them is
    QString title;      ///< of the routine; "" where there is none
    QString length;     ///< as it is fitted
    stage::Strip bars;  ///< on one scale for both
    QString told;       ///< what fitting changed, or that it can't be met; "" as written
    bool operator==(const HalfFacts&) const = default;
};

/// A page on which two people agree on an evening: who comes first, what each of them gets, and how long it takes.
class AgreeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(effleur::window::two::HalfFacts first READ first NOTIFY told FINAL)
    Q_PROPERTY(effleur::window::two::HalfFacts second READ second NOTIFY told FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY told FINAL)
    Q_PROPERTY(QString total READ total NOTIFY told FINAL)

public:
    /// A routine that can be chosen.
    struct Massage {
        QString title;
        std::vector<routine::Measure> steps;
        /// As it would be played, fitted to a length (0 = as written); nothing where it can't be.
        std::function<std::optional<session::Plan>(routine::Millis)> made;
    };

    /// `words` outlives the model.
    explicit AgreeModel(const phrases::Phrasebook& words, QObject* parent = nullptr);

    /// Begins anew: one routine for both, first for `first`, then for `second` (0 = nobody in particular).
    void show(std::vector<Massage> massages, std::size_t chosen, std::vector<journal::Person> people, journal::Id first,
              journal::Id second = 0);
    /// People are others, or have other names; who was chosen and is gone is nobody in particular.
    void setPeople(const std::vector<journal::Person>& people);
    /// What was agreed on; nothing where a routine can't be played.
    std::optional<evening::Shares> shares() const;

    const HalfFacts& first() const { return m_told[0]; }
    const HalfFacts& second() const { return m_told[1]; }
    int minutes() const { return m_minutes; } ///< of the whole evening; 0 = as written
    void setMinutes(int minutes);
    QString total() const { return m_total; } ///< "32:34 in all, with three minutes to change places"
    /// `half` 0 or 1; `row` of its people. Who was to get the other half gets what this one leaves.
    Q_INVOKABLE void choosePerson(int half, int row);
    /// The next routine, or the one before. One routine for both until the second is another.
    Q_INVOKABLE void turn(int half, int by);
    /// The other one comes first.
    Q_INVOKABLE void swap();
    /// The phrasebook speaks another language.
    void retell();

signals:
    void told();

private:
    struct Choice {
        std::size_t massage = 0;
        int person = 0; ///< row: 0 = nobody in particular
    };
    int rowOf(journal::Id person) const;
    journal::Id personOf(const Choice& choice) const;
    routine::Millis target() const;

    const phrases::Phrasebook& m_words;
    std::vector<Massage> m_massages;
    std::vector<journal::Person> m_people;
    std::array<Choice, 2> m_chosen;
    bool m_same = true; ///< one routine for both
    int m_minutes = 0;
    std::array<HalfFacts, 2> m_told;
    QString m_total;
};

} // namespace effleur::window::two
