#pragma once

#include "body/body_map.h"
#include "evening/evening.h"
#include "journal/journal.h"
#include "library/bodies.h"
#include "phrases/phrasebook.h"
#include "session/plan.h"
#include "window/kit/rows_model.h"
#include "window/stage/profile_model.h"
#include "window/two/agree_model.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <functional>

namespace effleur::window::two {

/// What the change-over says, but for its clock.
struct ChangeOverFacts {
    Q_GADGET
    QML_VALUE_TYPE(changeOverFacts)
    Q_PROPERTY(QString lead MEMBER lead CONSTANT FINAL)
    Q_PROPERTY(QString body MEMBER body CONSTANT FINAL)
    Q_PROPERTY(bool covered MEMBER covered CONSTANT FINAL)
    Q_PROPERTY(QString length MEMBER length CONSTANT FINAL)

public:
    QString lead;         ///< "Now Anna gives, and Ben lies down."
    QString body;         ///< of the session that comes, for its picture
    bool covered = false; ///< something is drawn over it
    QString length;       ///< of the session that comes
    bool operator==(const ChangeOverFacts&) const = default;
};

/// The change-over's clock.
struct ChangeOverClock {
    Q_GADGET
    QML_VALUE_TYPE(changeOverClock)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(double gone MEMBER gone CONSTANT FINAL)
    Q_PROPERTY(bool over MEMBER over CONSTANT FINAL)

public:
    QString text;      ///< "1:39"
    double gone = 0;   ///< share of it, 0..1
    bool over = false; ///< it has come to nothing: it waits
    bool operator==(const ChangeOverClock&) const = default;
};

/// The evening for two: dispatches, keeps it in the journal, shows its change-over.
class EveningModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(effleur::window::two::ChangeOverFacts facts READ facts NOTIFY told FINAL)
    Q_PROPERTY(effleur::window::two::ChangeOverClock clock READ clock NOTIFY clockChanged FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(bool changesPlaces READ changesPlaces NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::two::AgreeModel* agreed READ agreed CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::ProfileModel* profile READ profile CONSTANT FINAL)

public:
    /// What is asked of those who know it.
    struct Asked {
        std::function<evening::Wall()> now;
        std::function<QString(journal::Id)> nameOf; ///< "" = nobody in particular
    };

    /// `words` and `bodies` outlive the model.
    EveningModel(const phrases::Phrasebook& words, const library::Bodies& bodies, Asked asked,
                 QObject* parent = nullptr);

    /// Takes back what was kept in `journal` (it outlives the model, and may be null), and keeps it there from now on.
    /// `interrupted`: which half the session is of that can be gone on with.
    void keepIn(journal::Journal* journal, const journal::OfEvening& interrupted);
    void dispatch(const evening::EveningEvent& event);
    /// No other program has gone on with it since, or given it up. True where it could not be kept.
    bool isAsKept() const;
    /// It is another program's: here there is none, and what is kept stays.
    void drop();

    const evening::Evening& value() const { return m_evening; }
    std::optional<evening::Half> half() const { return evening::halfOf(m_evening.state); }
    /// What a session of the half is recorded as; of none where the half is not the one that is prepared or played.
    journal::OfEvening recorded(std::optional<evening::Half> half) const;
    /// Whose turn is still to come, without a session that could be gone on with.
    std::optional<evening::Half> waiting() const;
    /// The half's routine; nothing where its text does not read.
    std::optional<session::Plan> planOf(evening::Half half) const;
    QString nameOf(evening::Half half) const;
    evening::Wall now() const { return m_asked.now(); }

    /// The first half has ended, and the other one's turn comes.
    bool changesPlaces() const {
        return m_evening.state == evening::Standing{evening::HalfFinished{evening::Half::First}};
    }
    AgreeModel* agreed() { return &m_agreed; } ///< what the next evening is to be
    const ChangeOverFacts& facts() const { return m_facts; }
    const ChangeOverClock& clock() const { return m_clock; }
    kit::RowsModel* lines() { return &m_lines; } ///< icon, text
    stage::ProfileModel* profile() { return &m_profile; }
    QString spoken() const; ///< what a voice says of the change-over
    /// The rim goes in steps.
    void setReducedMotion(bool reduced);
    /// The phrasebook speaks another language, or people have other names.
    void retell();
    /// Looks at the clock.
    void frame();

signals:
    void changed();
    void told();
    void clockChanged();
    /// A half's questions are to be asked.
    void openAsked(effleur::evening::Half half);
    /// The interrupted session of a half is to go on.
    void resumeAsked();
    void changeOverAsked();
    /// It is over, or was given up.
    void forgotten();

private:
    void perform(const evening::EveningEffect& effect);
    QString leadOf(const body::BodyMap& map) const;

    const phrases::Phrasebook& m_words;
    const library::Bodies& m_bodies;
    const Asked m_asked;
    journal::Journal* m_journal = nullptr;
    evening::Evening m_evening;
    AgreeModel m_agreed{m_words};
    ChangeOverFacts m_facts;
    ChangeOverClock m_clock;
    kit::RowsModel m_lines{"icon", "text"};
    stage::ProfileModel m_profile;
    QTimer m_tick{this};   ///< runs in the change-over
    bool m_written = true; ///< what was to be kept is
    bool m_reducedMotion = false;
};

} // namespace effleur::window::two
