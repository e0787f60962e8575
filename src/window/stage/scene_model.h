#pragma once

#include "figure/framing.h"
#include "figure/left_out_picture.h"
#include "figure/stroke_picture.h"
#include "session/view.h"
#include "window/stage/facts.h"
#include "window/stage/giver_model.h"
#include "window/stage/hands_model.h"
#include "window/stage/progress_model.h"

#include <QObject>
#include <QQmlEngine>

namespace effleur::window::stage {

/// How near the place where the hands work is to be seen.
struct Zoom {
    Q_GADGET
    QML_VALUE_TYPE(zoom)
    Q_PROPERTY(QPointF centre MEMBER centre CONSTANT FINAL)
    Q_PROPERTY(double factor MEMBER factor CONSTANT FINAL)

public:
    QPointF centre{figure::stageSize / 2, figure::stageSize / 2}; ///< design pixels of the stage
    double factor = 1;
    bool operator==(const Zoom&) const = default;
};

/// On the way from one part of the body to another: what the circle shows, against the part that is come to.
struct StageView {
    Q_GADGET
    QML_VALUE_TYPE(stageView)
    Q_PROPERTY(bool moves MEMBER moves CONSTANT FINAL)
    Q_PROPERTY(QPointF centre MEMBER centre CONSTANT FINAL)
    Q_PROPERTY(double factor MEMBER factor CONSTANT FINAL)
    Q_PROPERTY(QRectF whole MEMBER whole CONSTANT FINAL)
    Q_PROPERTY(int left MEMBER left CONSTANT FINAL)
    Q_PROPERTY(double coveredLeft MEMBER coveredLeft CONSTANT FINAL)
    Q_PROPERTY(double coveredNext MEMBER coveredNext CONSTANT FINAL)

public:
    bool moves = false;                                           ///< or is about to
    QPointF centre{figure::stageSize / 2, figure::stageSize / 2}; ///< design pixels of the stage of the next part
    double factor = 1;                                            ///< how much larger than there
    QRectF whole;           ///< where all of the body lies there, in the circle of its own picture
    int left = 0;           ///< the part that is left
    double coveredLeft = 0; ///< how far it is covered by now, 0..1
    double coveredNext = 0; ///< and the next one still
    bool operator==(const StageView&) const = default;
};
/// The body on the stage, and how near it is to be seen.
struct StageBody {
    Q_GADGET
    QML_VALUE_TYPE(stageBody)
    Q_PROPERTY(QString key MEMBER key CONSTANT FINAL)
    Q_PROPERTY(QString whole MEMBER whole CONSTANT FINAL)
    Q_PROPERTY(int part MEMBER part CONSTANT FINAL)
    Q_PROPERTY(bool covered MEMBER covered CONSTANT FINAL)
    Q_PROPERTY(bool clothed MEMBER clothed CONSTANT FINAL)
    Q_PROPERTY(QPointF leftMark MEMBER leftMark CONSTANT FINAL)
    Q_PROPERTY(QPointF rightMark MEMBER rightMark CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::Zoom zoom MEMBER zoom CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::StageView view MEMBER view CONSTANT FINAL)

public:
    QString key;          ///< see figure::Figure::key
    QString whole;        ///< that of all parts of the body together; "": it is one
    int part = 0;         ///< that is shown
    bool covered = false; ///< something is drawn over it for a rest
    bool clothed = false;
    QPointF leftMark; ///< where its sides are named, whole design pixels of the stage
    QPointF rightMark;
    Zoom zoom;
    StageView view;
    bool operator==(const StageBody&) const = default;
};
StageBody stageBodyOf(const body::BodyMap& map, std::size_t part);

/// `covered` = the part that is left is covered already, for a rest.
StageView stageViewOf(const body::BodyMap& map, const session::PartView& view, bool covered);

/// One moment of a session as a screen draws it: a function of a player and an instant. Compares, and says what
/// changed.
class SceneModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session has its scenes")
    Q_PROPERTY(effleur::window::stage::Mode mode READ mode NOTIFY modeChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Caption caption READ caption NOTIFY captionChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Task task READ task NOTIFY taskChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Repetitions dose READ dose NOTIFY doseChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Pressure pressure READ pressure NOTIFY pressureChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Coming coming READ coming NOTIFY comingChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Change change READ change NOTIFY changeChanged FINAL)
    Q_PROPERTY(effleur::window::stage::LeftOut leftOut READ leftOut NOTIFY leftOutChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Eased eased READ eased NOTIFY easedChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Pace pace READ pace NOTIFY paceChanged FINAL)
    Q_PROPERTY(effleur::window::stage::StageBody body READ body NOTIFY bodyChanged FINAL)
    Q_PROPERTY(bool moving READ moving NOTIFY modeChanged FINAL)
    Q_PROPERTY(effleur::window::stage::ProgressModel* progress READ progress CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::HandsModel* hands READ hands CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::GiverModel* giver READ giver CONSTANT FINAL)

public:
    using enum stage::Mode;

    /// `words` outlives the scene, which is empty until something is shown.
    explicit SceneModel(const phrases::Phrasebook& words, QObject* parent = nullptr);

    /// What is seen of `player` at `now`; its plan outlives the scene, or what is shown next.
    void show(const session::Player& player, session::Instant now);

    const Facts& facts() const { return m_facts; }
    Mode mode() const { return m_facts.mode; }
    const Caption& caption() const { return m_facts.caption; }
    const Task& task() const { return m_facts.task; }
    const Repetitions& dose() const { return m_facts.dose; }
    const Pressure& pressure() const { return m_facts.pressure; }
    const Coming& coming() const { return m_facts.coming; }
    const Change& change() const { return m_facts.change; }
    const LeftOut& leftOut() const { return m_facts.leftOut; }
    const Eased& eased() const { return m_facts.eased; }
    const Pace& pace() const { return m_facts.pace; }
    const StageBody& body() const { return m_body; }
    const Zoom& zoom() const { return m_body.zoom; }
    bool moving() const { return isMoving(m_facts.mode); }
    ProgressModel* progress() { return &m_progress; }
    const ProgressModel* progress() const { return &m_progress; }
    HandsModel* hands() { return &m_hands; }
    GiverModel* giver() { return &m_giver; }
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    /// The body that lies on the stage; null where nothing was shown yet.
    const body::BodyMap* map() const { return m_plan ? &m_plan->map : nullptr; }
    /// How the part of it that is worked on lies there.
    const figure::Framing& framing() const { return m_picture.framing; }
    /// What the stage draws under the hands.
    const figure::StrokePicture& picture() const { return m_picture; }
    /// What is left out, as the stage draws it with this picture.
    const figure::LeftOutPicture& leftOutPicture() const { return m_leftOutPicture; }
    /// The share of the way up to which the marks of the gesture are done: changes with each circle in a row.
    double done() const { return m_done; }

signals:
    void factsChanged(); ///< any of them, after each has said so itself
    void modeChanged();
    void captionChanged();
    void taskChanged();
    void doseChanged();
    void pressureChanged();
    void comingChanged();
    void changeChanged();
    void leftOutChanged();
    void easedChanged();
    void paceChanged();
    void bodyChanged();
    void secondChanged();
    void pictureChanged();
    void doneChanged();
    void reducedMotionChanged();

private:
    void showBody(const session::Player& player, session::Instant now, const session::Moment& moment);
    void showPicture(const session::Player& player, const session::Moment& moment);
    void showZoom();
    void showDone(const session::Moment& moment);
    void tell(const Facts& before);

    const phrases::Phrasebook& m_words;
    const session::Plan* m_plan = nullptr;
    const session::Plan* m_bodied = nullptr; ///< whose body is shown
    session::Adjustments m_laidOut;
    Facts m_facts;
    std::optional<Ground> m_ground; ///< of these facts
    double m_done = 0;
    std::vector<double> m_marks; ///< shares of the way at which a circle is closed, ascending
    std::optional<std::size_t> m_pictured;
    figure::StrokePicture m_picture;
    figure::LeftOutPicture m_leftOutPicture;
    StageBody m_body;
    ProgressModel m_progress;
    GiverModel m_giver;
    HandsModel m_hands;
    bool m_reducedMotion = false;
};

} // namespace effleur::window::stage
