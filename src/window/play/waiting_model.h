#pragma once

#include "phrases/phrasebook.h"
#include "record/session_recorder.h"
#include "window/stage/profile_model.h"

#include <QDateTime>
#include <functional>

namespace effleur::window::play {

/// Of an evening for two what comes next: nobody has begun it.
struct TurnToCome {
    session::Plan plan;
    QString person; ///< "" = nobody in particular
    QDateTime since;
};

/// The session that was interrupted, or whose turn is still to come, as a strip shows it: it waits to be gone on with.
class WaitingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(bool waits READ waits NOTIFY changed FINAL)
    Q_PROPERTY(bool turn READ turn NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    Q_PROPERTY(double playhead READ playhead NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::stage::ProfileModel* profile READ profile CONSTANT FINAL)

public:
    /// `words` outlives the model; `now` = the local time on the wall, invalid where nobody knows it.
    WaitingModel(const phrases::Phrasebook& words, std::function<QDateTime()> now, QObject* parent = nullptr);

    void offer(record::Interruption interruption);
    void offer(TurnToCome turn);
    void forgetTurn();
    const record::Interruption* interruption() const { return m_interruption ? &*m_interruption : nullptr; }
    std::optional<record::Interruption> take();
    Q_INVOKABLE void forget();
    /// The phrasebook speaks another language.
    void retell();

    bool waits() const { return m_interruption || m_turn; }
    bool turn() const { return m_turn && !m_interruption; } ///< nothing of it was played yet
    QString title() const { return m_title; }
    QString when() const { return m_when; }     ///< "Stopped just now", "Stopped yesterday at 21:40"
    QString where() const { return m_where; }   ///< "step 9 of 20, 13:27 left"
    double playhead() const { return m_share; } ///< 0..1
    stage::ProfileModel* profile() { return &m_profile; }

signals:
    void changed();

private:
    const phrases::Phrasebook& m_words;
    std::function<QDateTime()> m_now;
    std::optional<record::Interruption> m_interruption;
    std::optional<TurnToCome> m_turn;
    QString m_title;
    QString m_when;
    QString m_where;
    double m_share = 0;
    stage::ProfileModel m_profile;
};

} // namespace effleur::window::play
