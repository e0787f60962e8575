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

/// What is asked and agreed on before a session.
class PrepareModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the program")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString length READ length CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* setUp READ setUp CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* notToday READ notToday CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* leaveOut READ leaveOut CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* askDoctor READ askDoctor CONSTANT FINAL)
    Q_PROPERTY(QString notTodayTitle READ notTodayTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString leaveOutTitle READ leaveOutTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString askDoctorTitle READ askDoctorTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString stopRule READ stopRule NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::kit::ChoiceModel* asks READ asks CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::AreaModel* areas READ areas CONSTANT FINAL)
    Q_PROPERTY(bool needsArea READ needsArea NOTIFY changed FINAL)
    Q_PROPERTY(bool none READ none NOTIFY changed FINAL)
    Q_PROPERTY(bool closed READ closed NOTIFY changed FINAL)
    Q_PROPERTY(bool needsHold READ needsHold NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(int ceiling READ ceiling WRITE setCeiling NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pressureWords READ pressureWords NOTIFY changed FINAL)
    Q_PROPERTY(QString ceilingWord READ ceilingWord NOTIFY changed FINAL)

public:
    /// `words` and `plan` outlive the model; `length` as a clock text.
    PrepareModel(const session::Plan& plan, const phrases::Phrasebook& words, QString length,
                 QObject* parent = nullptr);

    QString title() const;
    QString length() const { return m_length; }
    kit::ChoiceModel* setUp() { return &m_setUp; }
    kit::ChoiceModel* notToday() { return &m_notToday; }
    kit::ChoiceModel* leaveOut() { return &m_leaveOut; }
    kit::ChoiceModel* askDoctor() { return &m_askDoctor; }
    kit::ChoiceModel* asks() { return &m_asks; } ///< on = "no, leave it out"; text = the step, detail = the question
    QString notTodayTitle() const;
    QString leaveOutTitle() const;
    QString askDoctorTitle() const;
    QString stopRule() const { return m_words.stopRule(); }
    stage::AreaModel* areas() { return &m_areas; } ///< what is left out today
    routine::Verdict verdict() const;
    bool needsArea() const { return verdict() == routine::Verdict::SayWhere; }
    bool none() const { return m_none; }
    bool closed() const { return verdict() == routine::Verdict::Closed; }
    /// A doctor or midwife must have agreed: the start has to be held.
    bool needsHold() const { return m_askDoctor.any(); }
    QString advice() const; ///< what the last yes means, or ""
    int ceiling() const { return m_ceiling; }
    void setCeiling(int ceiling);      ///< 1..3
    QStringList pressureWords() const; ///< of 1 to 5
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
    void changed();
    void started();

private:
    void fill();
    void answered(kit::ChoiceModel& model, int row);
    QString adviceNow() const;

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
    bool m_none = false;
    int m_ceiling = 3;
    QString m_advice;
};

} // namespace effleur::window::prepare
