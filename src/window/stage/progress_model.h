#pragma once

#include "session/quiet.h"
#include "window/stage/facts.h"

#include <QObject>
#include <QQmlEngine>

namespace effleur::window::stage {

/// What moves on in a scene: at every frame, every eighth of a repetition, every second.
class ProgressModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a scene has its progress")
    Q_PROPERTY(double turn READ turn NOTIFY turned FINAL)
    Q_PROPERTY(double filled READ filled NOTIFY filledChanged FINAL)
    Q_PROPERTY(int grip READ grip NOTIFY gripChanged FINAL)
    Q_PROPERTY(bool holds READ holds NOTIFY quietChanged FINAL)
    Q_PROPERTY(bool rests READ rests NOTIFY quietChanged FINAL)
    Q_PROPERTY(double breath READ breath NOTIFY breathed FINAL)
    Q_PROPERTY(double words READ words NOTIFY quietChanged FINAL)
    Q_PROPERTY(double cover READ cover NOTIFY quietChanged FINAL)
    Q_PROPERTY(double light READ light NOTIFY quietChanged FINAL)
    Q_PROPERTY(double playhead READ playhead NOTIFY secondChanged FINAL)
    Q_PROPERTY(int countdown READ countdown NOTIFY secondChanged FINAL)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY secondChanged FINAL)
    Q_PROPERTY(QString remaining READ remaining NOTIFY secondChanged FINAL)
    Q_PROPERTY(QString untilNext READ untilNext NOTIFY secondChanged FINAL)
    Q_PROPERTY(QString untilStep READ untilStep NOTIFY secondChanged FINAL)

public:
    using QObject::QObject;

    /// `stepped` = the turn goes in few steps, and the grip stands.
    void show(const session::Player& player, session::Instant now, const session::Moment& moment, Mode mode,
              bool stepped);

    double turn() const { return m_turn; }     ///< share of the repetition, change or count-in that is over
    double filled() const { return m_filled; } ///< of the current bead, in eighths
    int grip() const { return m_grip; }        ///< the key frame of the grip seen from the side, from 1; 0 = none
    // See session/quiet.h; still: a breath in two steps, the towel drawn over at once.
    bool holds() const { return m_quiet.holds; }
    bool rests() const { return m_quiet.rests; }
    double breath() const { return m_quiet.breath; }
    double words() const { return m_quiet.words; }
    double cover() const { return m_quiet.cover; }
    double light() const { return m_quiet.light; }
    bool ending() const { return m_quiet.over && !session::isStill(m_quiet); } ///< the end still comes: frames go on
    double playhead() const { return m_playhead; }                             ///< share of the session that is over
    int countdown() const { return static_cast<int>(m_seconds.countdown); }
    QString elapsed() const;
    QString remaining() const; ///< U+2212 before it
    QString untilNext() const;
    QString untilStep() const;

signals:
    void turned();
    void filledChanged();
    void gripChanged();
    void breathed();
    void quietChanged(); ///< all of it but the breath
    void secondChanged();

private:
    void showQuiet(session::Quiet quiet);

    Seconds m_seconds;
    session::Quiet m_quiet;
    double m_playhead = 0;
    double m_turn = 0;
    double m_filled = 0;
    int m_grip = 0;
};

} // namespace effleur::window::stage
