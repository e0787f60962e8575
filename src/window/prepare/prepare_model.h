#pragma once

#include "journal/record.h"
#include "phrases/phrasebook.h"
#include "session/host.h"
#include "session/plan.h"
#include "window/kit/choice_model.h"
#include "window/prepare/page_facts.h"
#include "window/stage/area_model.h"
#include "window/stage/practice.h"

#include <QObject>
#include <QQmlEngine>
#include <optional>

namespace effleur::window::prepare {

/// What stands over the questions, in the language of the phrasebook.
struct Headings {
    Q_GADGET
    QML_VALUE_TYPE(headings)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString notToday MEMBER notToday CONSTANT FINAL)
    Q_PROPERTY(QString leaveOut MEMBER leaveOut CONSTANT FINAL)
    Q_PROPERTY(QString askDoctor MEMBER askDoctor CONSTANT FINAL)
    Q_PROPERTY(QString stopRule MEMBER stopRule CONSTANT FINAL)
    Q_PROPERTY(QStringList pressures MEMBER pressures CONSTANT FINAL)
    Q_PROPERTY(QStringList comparisons MEMBER comparisons CONSTANT FINAL)
    Q_PROPERTY(QStringList strokeLines MEMBER strokeLines CONSTANT FINAL)
    Q_PROPERTY(QString forTwo MEMBER forTwo CONSTANT FINAL)

public:
    QString title; ///< of the routine
    QString notToday;
    QString leaveOut;
    QString askDoctor;
    QString stopRule;
    QStringList pressures;   ///< 1 to 3, as words
    QStringList comparisons; ///< what they feel like
    QStringList strokeLines; ///< how the first stroke is made
    QString forTwo;          ///< the way to an evening for two; "" where there is none
    bool operator==(const Headings&) const = default;
};

/// What follows from the answers.
struct Conclusion {
    Q_GADGET
    QML_VALUE_TYPE(conclusion)
    Q_PROPERTY(bool none MEMBER none CONSTANT FINAL)
    Q_PROPERTY(bool closed MEMBER closed CONSTANT FINAL)
    Q_PROPERTY(bool needsArea MEMBER needsArea CONSTANT FINAL)
    Q_PROPERTY(bool needsHold MEMBER needsHold CONSTANT FINAL)

public:
    bool none = false;      ///< everything was answered with no
    bool closed = false;    ///< no session today
    bool needsArea = false; ///< where it is sore is still to be said
    bool needsHold = false; ///< that a doctor or midwife has agreed is still to be confirmed, by a hold
    bool operator==(const Conclusion&) const = default;
};

/// How tense they are before, as they said it.
struct SaidBefore {
    Q_GADGET
    QML_VALUE_TYPE(saidBefore)
    Q_PROPERTY(bool asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(int massaged MEMBER massaged CONSTANT FINAL)
    Q_PROPERTY(int giver MEMBER giver CONSTANT FINAL)

public:
    bool asked = true; ///< a class is not, and nobody has to say it
    int massaged = -1; ///< 0 to 10; -1 = nothing
    int giver = -1;
    bool operator==(const SaidBefore&) const = default;
};

/// Whose pages they are, and what they answered last.
struct Massaged {
    std::optional<journal::Person> person{};
    std::optional<journal::Answers> last{};
    QDate today{}; ///< invalid where nobody knows the day: then no agreement is taken over
};

/// What is asked and agreed on before a session: the pages as a screen shows them.
class PrepareModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the program")
    Q_PROPERTY(effleur::window::prepare::Headings headings READ headings NOTIFY headingsChanged FINAL)
    Q_PROPERTY(effleur::window::prepare::PageFacts page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(effleur::window::prepare::Conclusion answer READ answer NOTIFY answerChanged FINAL)
    Q_PROPERTY(QString length READ length CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::Practice practice READ practice CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* setUp READ setUp CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* notToday READ notToday CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* leaveOut READ leaveOut CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* askDoctor READ askDoctor CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* asks READ asks CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::AreaModel* areas READ areas CONSTANT FINAL)
    Q_PROPERTY(int ceiling READ ceiling WRITE setCeiling NOTIFY ceilingChanged FINAL)
    Q_PROPERTY(bool asksOfSteps READ asksOfSteps NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool knowsNumbers READ knowsNumbers NOTIFY pageChanged FINAL)
    Q_PROPERTY(effleur::window::prepare::SaidBefore tense READ tense NOTIFY tenseChanged FINAL)

public:
    /// The pages by name.
    enum Shown { Who, Ready, NotToday, LeaveOut, AskDoctor, Steps, Feel, Stroke };
    Q_ENUM(Shown)
    /// What stands beside the main button.
    enum Beside { Nothing, Agreed, NoneOfThese, Softer };
    Q_ENUM(Beside)
    static_assert(int(Softer) == int(PageFacts::TooMuch) && int(Agreed) == int(PageFacts::Agreed));
    static_assert(int(Stroke) == int(Page::Stroke) && int(AskDoctor) == int(Page::AskDoctor));

    /// `words`, `plan` and `clock` outlive the model; `length` as a clock text.
    PrepareModel(const session::Plan& plan, const phrases::Phrasebook& words, QString length,
                 const session::Clock& clock, QObject* parent = nullptr);

    const Headings& headings() const { return m_headings; }
    const PageFacts& page() const { return m_facts; }
    const Pages& pages() const { return m_pages; }
    const Conclusion& answer() const { return m_answer; }
    QString length() const { return m_length; }
    const stage::Practice& practice() const { return m_practice; }
    kit::ChoiceModel* setUp() { return &m_setUp; }
    kit::ChoiceModel* notToday() { return &m_notToday; }
    kit::ChoiceModel* leaveOut() { return &m_leaveOut; }
    kit::ChoiceModel* askDoctor() { return &m_askDoctor; }
    kit::ChoiceModel* asks() { return &m_asks; }   ///< on = yes; text = the question, detail = the step
    stage::AreaModel* areas() { return &m_areas; } ///< what is left out today
    int ceiling() const { return m_ceiling; }
    void setCeiling(int ceiling); ///< 1..3
    bool asksOfSteps() const;     ///< the steps' questions have a page
    bool knowsNumbers() const;    ///< what they feel like is no page of this way, and can be looked up
    /// What the way to an evening for two says; "" where there is none.
    void setForTwo(const QString& words);
    const SaidBefore& tense() const { return m_tense; }
    Q_INVOKABLE void feel(bool giver, int tense); ///< 0 to 10, or -1: nothing
    /// Both of them, before; a class says nothing.
    journal::Tensions saidTense() const;
    bool isFirstPage() const { return m_pages.page == Page::Who; }
    /// Who is massaged today: the usual pressure becomes the ceiling, and the areas are left out. Nobody: neither.
    /// Whoever else it is answers anew.
    void setMassaged(const Massaged& massaged);
    /// A class is taught: its people are asked together.
    void setForClass(bool taught);
    /// Steps whose question was not answered with yes; none for a class.
    std::vector<std::size_t> refused() const;
    /// What was answered, to be kept; `now` is when.
    journal::Answers answered(const QDateTime& now) const;

    /// The phrasebook speaks another language: every text is made anew, every answer stays.
    void retell();

    /// No to every question.
    void chooseNone();
    /// Begins at once where nothing stands against it, whatever page is shown.
    void start();
    /// A doctor has agreed: it was held to confirm.
    void agree();
    /// The main button: by Space, or by hand.
    void space();
    Q_INVOKABLE void press();
    /// What stands beside it, but what has to be held.
    Q_INVOKABLE void pressOther();
    Q_INVOKABLE void open(int page); ///< Shown; others open nothing
    /// A page back; from the first one to the library.
    Q_INVOKABLE void back();

signals:
    void headingsChanged();
    void pageChanged();
    void answerChanged();
    void ceilingChanged();
    void tenseChanged();
    void started();
    void left();

private:
    void fill();
    void say(const SaidBefore& tense);
    void take(const PageEvent& event);
    void connectTicks(kit::ChoiceModel& model, routine::HealthGroup group);
    /// Ticks as the pages have them, and all that is said of them.
    void show();
    kit::ChoiceModel& choicesOf(routine::HealthGroup group);
    QStringList rowsOf(Page page);
    QStringList refusedNames() const;
    bool hasStrayArea() const;
    Headings headingsNow() const;

    const session::Plan& m_plan;
    const phrases::Phrasebook& m_words;
    const session::Clock& m_clock;
    QString m_length;
    stage::Practice m_practice;
    kit::ChoiceModel m_setUp;
    kit::ChoiceModel m_notToday;
    kit::ChoiceModel m_leaveOut;
    kit::ChoiceModel m_askDoctor;
    kit::ChoiceModel m_asks;
    stage::AreaModel m_areas;
    QStringList m_personsAreas;
    Massaged m_massaged;
    std::vector<std::size_t> m_askedSteps;
    int m_ceiling = 3;
    SaidBefore m_tense;
    QString m_forTwo;
    Pages m_pages;
    bool m_showing = false; ///< ticks are shown, not made
    Headings m_headings;
    PageFacts m_facts;
    Conclusion m_answer;
};

} // namespace effleur::window::prepare
