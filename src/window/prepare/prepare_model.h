#pragma once

#include "journal/record.h"
#include "phrases/phrasebook.h"
#include "routine/health.h"
#include "session/plan.h"
#include "window/kit/choice_model.h"
#include "window/stage/area_model.h"

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

public:
    QString title; ///< of the routine
    QString notToday;
    QString leaveOut;
    QString askDoctor;
    QString stopRule;
    QStringList pressures; ///< 1 to 5, as words
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
    Q_PROPERTY(QString advice MEMBER advice CONSTANT FINAL)

public:
    bool none = false;      ///< "none of these" was said
    bool closed = false;    ///< no session today
    bool needsArea = false; ///< where it is sore is still to be said
    bool needsHold = false; ///< a doctor or midwife must have agreed: the start has to be held
    QString advice;         ///< what the last yes means, or ""
    bool operator==(const Conclusion&) const = default;
};

/// What is asked and agreed on before a session.
class PrepareModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the program")
    Q_PROPERTY(effleur::window::prepare::Headings headings READ headings NOTIFY headingsChanged FINAL)
    Q_PROPERTY(effleur::window::prepare::Conclusion answer READ answer NOTIFY answerChanged FINAL)
    Q_PROPERTY(QString length READ length CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* setUp READ setUp CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* notToday READ notToday CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* leaveOut READ leaveOut CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* askDoctor READ askDoctor CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* asks READ asks CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::AreaModel* areas READ areas CONSTANT FINAL)
    Q_PROPERTY(int ceiling READ ceiling WRITE setCeiling NOTIFY ceilingChanged FINAL)
    Q_PROPERTY(QString ceilingWord READ ceilingWord NOTIFY ceilingChanged FINAL)

public:
    /// `words` and `plan` outlive the model; `length` as a clock text.
    PrepareModel(const session::Plan& plan, const phrases::Phrasebook& words, QString length,
                 QObject* parent = nullptr);

    const Headings& headings() const { return m_headings; }
    const Conclusion& answer() const { return m_answer; }
    QString length() const { return m_length; }
    kit::ChoiceModel* setUp() { return &m_setUp; }
    kit::ChoiceModel* notToday() { return &m_notToday; }
    kit::ChoiceModel* leaveOut() { return &m_leaveOut; }
    kit::ChoiceModel* askDoctor() { return &m_askDoctor; }
    kit::ChoiceModel* asks() { return &m_asks; }   ///< on = "no, leave it out"; text = the step, detail = the question
    stage::AreaModel* areas() { return &m_areas; } ///< what is left out today
    routine::Verdict verdict() const { return verdict(m_answer.none); }
    int ceiling() const { return m_ceiling; }
    void setCeiling(int ceiling); ///< 1..3
    QString ceilingWord() const { return m_words.pressureWord(m_ceiling); }
    /// Who is massaged today: the usual pressure becomes the ceiling, and the areas are left out. Nobody: neither.
    void setPerson(const std::optional<journal::Person>& person);
    /// Steps whose question was answered with no.
    std::vector<std::size_t> refused() const;

    /// The phrasebook speaks another language: every text is made anew, every answer stays.
    void retell();

    Q_INVOKABLE void chooseNone();
    /// What Space does: "none of these" first, then start.
    Q_INVOKABLE void space();
    /// Starts where nothing stands against it; `held` = the button was held for 0.8 s.
    Q_INVOKABLE void start(bool held);

signals:
    void headingsChanged();
    void answerChanged();
    void ceilingChanged();
    void started();

private:
    void fill();
    routine::Verdict verdict(bool none) const;
    void answered(kit::ChoiceModel& model, int row);
    QString adviceNow() const;
    Headings headingsNow() const;
    /// "None of these" or not, and what the last yes means: all that follows.
    void say(bool none, QString advice);

    const session::Plan& m_plan;
    const phrases::Phrasebook& m_words;
    QString m_length;
    kit::ChoiceModel m_setUp;
    kit::ChoiceModel m_notToday;
    kit::ChoiceModel m_leaveOut;
    kit::ChoiceModel m_askDoctor;
    kit::ChoiceModel m_asks;
    stage::AreaModel m_areas;
    QStringList m_personsAreas;
    std::vector<std::size_t> m_askedSteps;
    int m_ceiling = 3;
    Headings m_headings;
    Conclusion m_answer;
};

} // namespace effleur::window::prepare
