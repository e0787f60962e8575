#pragma once

#include "body/body_map.h"
#include "commands/command.h"
#include "journal/journal.h"
#include "phrases/phrasebook.h"
#include "session/host.h"
#include "window/kit/question.h"
#include "window/kit/rows_model.h"
#include "window/stage/area_model.h"

#include <functional>
#include <vector>

namespace effleur::window::people {

/// The people who are massaged here: kept in the journal, or for this run alone where there is none.
class PeopleModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(effleur::window::kit::RowsModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int today READ today NOTIFY changed FINAL)
    Q_PROPERTY(QString todayName READ todayName NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(int pressure READ pressure WRITE setPressure NOTIFY changed FINAL)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::stage::AreaModel* areas READ areas CONSTANT FINAL)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(QStringList bodies READ bodies NOTIFY bodyChanged FINAL)
    Q_PROPERTY(int body READ body WRITE setBody NOTIFY bodyChanged FINAL)
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)

public:
    /// `words` and `clock` outlive the model.
    PeopleModel(const phrases::Phrasebook& words, const session::Clock& clock, QObject* parent = nullptr);

    /// All that there are, the usual one first; asked for when they are first to be seen. They outlive the model.
    using Bodies = std::function<std::vector<const body::BodyMap*>()>;
    /// `journal` outlives the model and may be null; the bodies give the areas.
    void keepIn(journal::Journal* journal, const body::BodyMap& usual, Bodies bodies = {});
    /// Reads everybody anew: after the journal was changed elsewhere, or the language.
    void reload();

    kit::RowsModel* rows() { return &m_rows; } ///< name, detail ("pressure 2; left out: left shoulder")
    int today() const { return m_today; }      ///< row of who is massaged today; -1 = nobody in particular
    QString todayName() const;
    QString nameOf(journal::Id person) const; ///< "" = nobody, or not known
    std::optional<journal::Person> todayPerson() const;
    Q_INVOKABLE void chooseToday(int row);
    void choosePerson(journal::Id person); ///< nobody in particular where there is no such person
    const std::vector<journal::Person>& people() const { return m_people; } ///< as the rows
    /// What who is massaged today, or nobody in particular, answered before the last session.
    std::optional<journal::Answers> lastAnswers() const;
    /// In place of the earlier ones, for this run alone where they can't be written.
    void keepAnswers(const journal::Answers& answers);

    int current() const { return m_current; } ///< row of who is shown and changed; -1 = nobody
    void setCurrent(int row);
    /// As it is typed, until tidy(): a field never changes under the hand.
    QString name() const { return m_typed.value_or(person().name); }
    void setName(const QString& name); ///< kept without the spaces around it; an empty one changes nothing
    /// A field was left: it shows what is kept. What could not be kept stays, and is tried again.
    Q_INVOKABLE void tidy();
    int pressure() const { return person().pressure; }
    void setPressure(int pressure); ///< clamped to 1..3
    QString notes() const { return m_typedNotes.value_or(person().notes); }
    void setNotes(const QString& notes);
    stage::AreaModel* areas() { return &m_areas; } ///< of the body that is shown, left out for this person
    QString leftOut() const;                       ///< all of them, of whatever body; "" = none
    QStringList bodies();                          ///< the names of those whose areas can be shown
    int body() const { return m_body; }            ///< which of them is
    void setBody(int body);
    /// Adds somebody and shows them; false where the name is empty or nothing could be written.
    Q_INVOKABLE bool add(const QString& name);
    /// The first press asks, a second one does it that comes a second later or more.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void keep(); ///< takes the question back
    /// In the list: Up, Down, Remove.
    void perform(commands::Action action);
    bool asking() const { return m_question.asked().has_value(); }

signals:
    void changed();
    void bodyChanged();
    /// Somebody was removed and can be put back.
    void removed(const effleur::journal::Remains& remains);
    /// Somebody else is massaged today, or their last answers are others.
    void todayChanged();
    /// What was asked for could not be written.
    void failed();

private:
    journal::Person person() const;
    void write(const journal::Person& person);
    void tell();
    void showAreas();
    void forgetTyped();
    int rowOf(journal::Id id) const;

    const phrases::Phrasebook& m_words;
    const session::Clock& m_clock;
    journal::Journal* m_journal = nullptr;
    std::vector<journal::Person> m_people;
    std::vector<journal::Answers> m_answers;
    kit::RowsModel m_rows{"name", "detail"};
    stage::AreaModel m_areas;
    Bodies m_findBodies;
    std::vector<const body::BodyMap*> m_bodies;
    int m_body = 0;
    int m_today = -1;
    int m_current = -1;
    std::optional<QString> m_typed; ///< the name while it is written
    std::optional<QString> m_typedNotes;
    kit::Question<journal::Id> m_question;
    bool m_showing = false; ///< the areas are being shown, not chosen
};

} // namespace effleur::window::people
