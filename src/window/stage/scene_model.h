#pragma once

#include "figure/framing.h"
#include "figure/stroke_picture.h"
#include "window/stage/facts.h"
#include "window/stage/hand_model.h"

#include <QObject>
#include <QQmlEngine>

namespace effleur::window::stage {

/// One moment of a session as a screen draws it: a function of a player and an instant. Compares, and says what
/// changed.
class SceneModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session has its scenes")
    Q_PROPERTY(Mode mode READ mode NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString lead READ lead NOTIFY factsChanged FINAL)
    Q_PROPERTY(int technique READ technique NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString side READ side NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString where READ where NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString hands READ hands NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString each READ each NOTIFY factsChanged FINAL)
    Q_PROPERTY(int repetition READ repetition NOTIFY factsChanged FINAL)
    Q_PROPERTY(int times READ times NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool counted READ counted NOTIFY factsChanged FINAL)
    Q_PROPERTY(int pressure READ pressure NOTIFY factsChanged FINAL)
    Q_PROPERTY(int fullPressure READ fullPressure NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString pressureWord READ pressureWord NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool nextSoon READ nextSoon NOTIFY factsChanged FINAL)
    Q_PROPERTY(int nextTechnique READ nextTechnique NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString nextWhere READ nextWhere NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString changeTitle READ changeTitle NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString changeHint READ changeHint NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString dose READ dose NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString difference READ difference NOTIFY factsChanged FINAL)
    Q_PROPERTY(double outShare READ outShare NOTIFY factsChanged FINAL)
    Q_PROPERTY(int arcs READ arcs NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool easedOff READ easedOff NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool lightest READ lightest NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool areaLeftOut READ areaLeftOut NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString easedLine READ easedLine NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY factsChanged FINAL)
    Q_PROPERTY(int rate READ rate NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool loops READ loops NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool moving READ moving NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString diagramName READ diagramName NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY secondChanged FINAL)
    Q_PROPERTY(QString remaining READ remaining NOTIFY secondChanged FINAL)
    Q_PROPERTY(QString untilNext READ untilNext NOTIFY secondChanged FINAL)
    Q_PROPERTY(int countdown READ countdown NOTIFY secondChanged FINAL)
    Q_PROPERTY(double playhead READ playhead NOTIFY secondChanged FINAL)
    Q_PROPERTY(QPointF zoomCentre READ zoomCentre NOTIFY pictureChanged FINAL)
    Q_PROPERTY(double zoom READ zoom NOTIFY pictureChanged FINAL)
    Q_PROPERTY(double turn READ turn NOTIFY turned FINAL)
    Q_PROPERTY(double filled READ filled NOTIFY filledChanged FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* leftHand READ leftHand CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* rightHand READ rightHand CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* leftFrom READ leftFrom CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* rightFrom READ rightFrom CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* leftTo READ leftTo CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandModel* rightTo READ rightTo CONSTANT FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)

public:
    enum Mode { Preparing, Working, Changing, CountingIn, Waiting, Paused, Finished, Stopped };
    Q_ENUM(Mode)

    /// `words` outlives the scene, which is empty until something is shown.
    explicit SceneModel(const phrases::Phrasebook& words, QObject* parent = nullptr);

    /// What is seen of `player` at `now`; its plan outlives the scene, or what is shown next.
    void show(const session::Player& player, session::Instant now);

    Mode mode() const { return static_cast<Mode>(m_facts.mode); }
    const Facts& facts() const { return m_facts; }
    QString lead() const { return m_facts.lead; }
    int technique() const { return m_facts.technique; }
    QString title() const { return m_facts.title; }
    QString side() const { return m_facts.side; }
    QString where() const { return m_facts.where; }
    QString hands() const { return m_facts.hands; }
    QString each() const { return m_facts.each; }
    int repetition() const { return m_facts.repetition; }
    int times() const { return m_facts.times; }
    bool counted() const { return m_facts.counted; }
    int pressure() const { return m_facts.pressure; }
    int fullPressure() const { return m_facts.fullPressure; }
    QString pressureWord() const { return m_facts.pressureWord; }
    bool hasNext() const { return m_facts.hasNext; }
    bool nextSoon() const { return m_facts.nextSoon; }
    int nextTechnique() const { return m_facts.nextTechnique; }
    QString nextTitle() const { return m_facts.nextTitle; }
    QString nextWhere() const { return m_facts.nextWhere; }
    QString changeTitle() const { return m_facts.changeTitle; }
    QString changeHint() const { return m_facts.changeHint; }
    QString dose() const { return m_facts.dose; }
    QString difference() const { return m_facts.difference; }
    double outShare() const { return m_facts.outShare; }
    int arcs() const { return m_facts.arcs; }
    bool easedOff() const { return m_facts.easedOff; }
    bool lightest() const { return m_facts.lightest; }
    bool areaLeftOut() const { return m_facts.areaLeftOut; }
    QString easedLine() const { return m_facts.easedLine; }
    QString question() const { return m_facts.question; }
    int rate() const { return m_facts.rate; }
    bool loops() const { return m_facts.loops; }
    bool moving() const;
    QString diagramName() const;
    QString elapsed() const;
    QString remaining() const; ///< U+2212 before it
    QString untilNext() const;
    int countdown() const { return static_cast<int>(m_seconds.countdown); }
    double playhead() const { return m_playhead; } ///< share of the session that is over
    double turn() const { return m_turn; }         ///< share of the repetition, change or count-in that is over
    double filled() const { return m_filled; }     ///< of the current bead, in eighths
    HandModel* leftHand() { return &m_left; }
    HandModel* rightHand() { return &m_right; }
    HandModel* leftFrom() { return &m_ghosts[0]; }
    HandModel* rightFrom() { return &m_ghosts[1]; }
    HandModel* leftTo() { return &m_ghosts[2]; }
    HandModel* rightTo() { return &m_ghosts[3]; }
    /// Where the hands work, in design pixels of the stage, and how much closer it is to be seen.
    QPointF zoomCentre() const { return m_zoomCentre; }
    double zoom() const { return m_zoom; }
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    /// The body that lies on the stage; null where nothing was shown yet.
    const body::BodyMap* map() const { return m_plan ? &m_plan->map : nullptr; }
    /// What the stage draws under the hands.
    const figure::StrokePicture& picture() const { return m_picture; }
    /// In a change: the ways of both hands, in body units; empty elsewhere.
    const std::array<QPolygonF, 2>& glides() const { return m_glides; }
    /// How far the working hand has come along its line, in small steps; more than 1 = fading on the return.
    double trail() const { return m_trail; }

signals:
    void factsChanged();
    void secondChanged();
    void turned();
    void filledChanged();
    void pictureChanged();
    void trailChanged();
    void reducedMotionChanged();

private:
    void showPicture(const session::Player& player, const session::Moment& moment);
    void showHands(const session::Player& player, session::Instant now, const session::Moment& moment);
    void showZoom();
    void showGhosts(const session::Player& player, const session::Moment& moment);
    void showProgress(const session::Player& player, session::Instant now, const session::Moment& moment);

    const phrases::Phrasebook& m_words;
    const session::Plan* m_plan = nullptr;
    session::Adjustments m_laidOut;
    Facts m_facts;
    std::optional<Ground> m_ground; ///< of these facts
    Seconds m_seconds;
    double m_playhead = 0;
    double m_turn = 0;
    double m_filled = 0;
    double m_trail = 0;
    double m_trailStep = 0.05;
    std::optional<std::size_t> m_pictured;
    figure::StrokePicture m_picture;
    std::array<QPolygonF, 2> m_glides;
    HandModel m_left{true};
    HandModel m_right{false};
    std::array<HandModel, 4> m_ghosts{{HandModel{true}, HandModel{false}, HandModel{true}, HandModel{false}}};
    QPointF m_zoomCentre{figure::stageSize / 2, figure::stageSize / 2};
    double m_zoom = 1;
    bool m_reducedMotion = false;
};

} // namespace effleur::window::stage
