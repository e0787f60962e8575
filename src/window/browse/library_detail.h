#pragma once

#include "library/catalogue.h"
#include "phrases/phrasebook.h"
#include "routine/fit.h"
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

/// What the library says of the chosen routine. What stands in the list is there at once; what only the file knows
/// comes when it was read.
class LibraryDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the library")
    Q_PROPERTY(bool present READ present NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString amount READ amount NOTIFY changed FINAL)
    Q_PROPERTY(QString pressure READ pressure NOTIFY changed FINAL)
    Q_PROPERTY(QString oil READ oil NOTIFY changed FINAL)
    Q_PROPERTY(QString blurb READ blurb NOTIFY changed FINAL)
    Q_PROPERTY(QString changes READ changes NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::stage::Coverage coverage READ coverage NOTIFY changed FINAL)
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
    const QString& title() const { return m_facts.title; }
    const QString& amount() const { return m_facts.amount; }     ///< "20 steps, 20:17"
    const QString& pressure() const { return m_facts.pressure; } ///< "Pressure 1 to 3"
    const QString& oil() const { return m_facts.oil; }           ///< "Oil if the skin is dry", or ""
    const QString& blurb() const { return m_facts.blurb; }
    const QString& changes() const { return m_facts.changes; } ///< what fitting changed; "" as written
    const QString& reason() const { return m_facts.reason; }   ///< why the file is refused
    const QString& advice() const { return m_facts.advice; }   ///< what to do about it
    const QString& place() const { return m_facts.place; }     ///< the file and the line
    const stage::Coverage& coverage() const { return m_coverage; }
    TechniqueTimes* times() { return &m_times; }

signals:
    void changed();

private:
    struct Facts {
        QString title;
        QString amount;
        QString pressure;
        QString oil;
        QString blurb;
        QString changes;
        QString reason;
        QString advice;
        QString place;
        bool operator==(const Facts&) const = default;
    };
    void tell(const phrases::Phrasebook& words);
    void tellRoutine(const library::RoutineSummary& summary, Facts& facts, const phrases::Phrasebook& words);
    void tellRefusal(const routine::Finding& refusal, Facts& facts, const phrases::Phrasebook& words) const;

    library::EntryPtr m_entry;
    routine::Millis m_target{0};
    std::optional<routine::Routine> m_routine;
    stage::Coverage m_coverage;
    Facts m_facts;
    TechniqueTimes m_times;
};

} // namespace effleur::window::browse
