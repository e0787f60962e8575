#pragma once

#include "phrases/phrasebook.h"
#include "session/player.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <vector>

namespace effleur::presentation {

/// The session as a row of bars: width = time, height = pressure, colour = technique. One row for each played step.
class ProfileModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session has its profile")

public:
    enum Role { Step = Qt::UserRole, Begin, Width, Technique, Pressure, FullPressure, RunCentre, Name };
    using QAbstractListModel::QAbstractListModel;

    /// Lays out the timeline anew; rows that stay change in place, so that bars can sink.
    void layOut(const session::Player& player, const phrases::Phrasebook& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Bar {
        int step = 0;
        double begin = 0; ///< shares of the session
        double width = 0;
        int technique = 0;
        double pressure = 0;     ///< the highest of the step's repetitions
        double fullPressure = 0; ///< without easing off
        double runCentre = -1;   ///< of a run of equal techniques that begins here; -1 elsewhere
        QString name;
        bool operator==(const Bar&) const = default;
    };
    static std::vector<Bar> bars(const session::Player& player, const phrases::Phrasebook& words);

    std::vector<Bar> m_bars;
};

} // namespace effleur::presentation
