#pragma once

#include "library/catalogue.h"
#include "phrases/phrasebook.h"
#include "routine/fit.h"
#include "session/plan.h"
#include "window/kit/list_model.h"
#include "window/stage/coverage_item.h"

namespace effleur::window::browse {

/// Steps fitted to a length; as written where none is asked for (0). Where it can't be met, the nearest.
struct FittedSteps {
    std::vector<routine::Dose> doses;
    routine::Millis length{0};
    bool meets = true;
};
FittedSteps fitted(const std::vector<routine::Measure>& steps, routine::Millis target);

/// What is played where a routine is fitted to a length. `text` is the document that it was read from; empty where it
/// was made.
session::Plan fittedPlan(const routine::Routine& routine, body::BodyMap map, const std::string& text,
                         routine::Millis target);

/// What fitting to a length changed, and where that can't be met that it can't: "" as written. `leftOut` are the titles
/// of the steps that were dropped.
QString fitTold(const std::vector<routine::Measure>& steps, const FittedSteps& fit, routine::Millis target,
                const QStringList& leftOut, const phrases::Phrasebook& words);

/// How long each technique works, in the order of the routine.
class TechniqueTimes : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the library")

public:
    enum Role { Technique = Qt::UserRole, Name, Time };
    using QAbstractListModel::QAbstractListModel;
    struct Row {
        int technique = 0;
        QString name;
        QString time;
        bool operator==(const Row&) const = default;
    };
    void fill(std::vector<Row> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

/// The chosen routine in words; all "" where none can be played.
struct ChosenRoutine {
    Q_GADGET
    QML_VALUE_TYPE(chosenRoutine)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(QString pressure MEMBER pressure CONSTANT FINAL)
    Q_PROPERTY(QString oil MEMBER oil CONSTANT FINAL)
    Q_PROPERTY(QString blurb MEMBER blurb CONSTANT FINAL)
    Q_PROPERTY(QString changes MEMBER changes CONSTANT FINAL)

public:
    QString title;
    QString amount;   ///< "20 steps, 20:17"
    QString pressure; ///< "Pressure 1 to 3"
    QString oil;      ///< "Oil if the skin is dry", or ""
    QString blurb;
    QString changes; ///< what fitting changed; "" as written
    bool operator==(const ChosenRoutine&) const = default;
};

/// Why the chosen file can't be played; all "" where it can.
struct RefusedFile {
    Q_GADGET
    QML_VALUE_TYPE(refusedFile)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QString advice MEMBER advice CONSTANT FINAL)
    Q_PROPERTY(QString place MEMBER place CONSTANT FINAL)

public:
    QString title;
    QString reason;
    QString advice; ///< what to do about it
    QString place;  ///< the file and the line
    bool operator==(const RefusedFile&) const = default;
};

/// What the library says of the chosen entry. What stands in the list is there at once; what only the file knows comes
/// when it was read.
class LibraryDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the library")
    Q_PROPERTY(bool present READ present NOTIFY entryChanged FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY entryChanged FINAL)
    Q_PROPERTY(effleur::window::browse::ChosenRoutine routine READ routine NOTIFY routineChanged FINAL)
    Q_PROPERTY(effleur::window::browse::RefusedFile refusal READ refusal NOTIFY refusalChanged FINAL)
    Q_PROPERTY(effleur::window::stage::Coverage coverage READ coverage NOTIFY coverageChanged FINAL)
    Q_PROPERTY(effleur::window::browse::TechniqueTimes* times READ times CONSTANT FINAL)

public:
    using QObject::QObject;

    /// Shows an entry, or nothing (null), fitted to `target` (0 = as written).
    void show(library::EntryPtr entry, routine::Millis target, const phrases::Phrasebook& words);
    /// The shown entry's file was read.
    struct Read {
        routine::Routine routine;
        stage::Coverage coverage;
    };
    void fill(Read read, const phrases::Phrasebook& words);

    bool shows(const library::EntryPtr& entry) const { return m_entry == entry; }
    bool isRead() const { return m_routine.has_value(); }
    bool present() const { return m_entry != nullptr; }
    bool refused() const { return m_entry && m_entry->refusal(); }
    const ChosenRoutine& routine() const { return m_told; }
    const RefusedFile& refusal() const { return m_refusal; }
    const stage::Coverage& coverage() const { return m_coverage; }
    TechniqueTimes* times() { return &m_times; }

signals:
    void entryChanged();
    void routineChanged();
    void refusalChanged();
    void coverageChanged();

private:
    void cover(stage::Coverage coverage);
    void tell(const phrases::Phrasebook& words);
    ChosenRoutine told(const library::RoutineSummary& summary, const FittedSteps& fit,
                       const phrases::Phrasebook& words) const;
    RefusedFile told(const routine::Finding& refusal, const phrases::Phrasebook& words) const;

    library::EntryPtr m_entry;
    routine::Millis m_target{0};
    std::optional<routine::Routine> m_routine;
    stage::Coverage m_coverage;
    ChosenRoutine m_told;
    RefusedFile m_refusal;
    TechniqueTimes m_times;
};

} // namespace effleur::window::browse
