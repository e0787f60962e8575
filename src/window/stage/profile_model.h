#pragma once

#include "phrases/phrasebook.h"
#include "session/player.h"
#include "session/profile.h"
#include "window/kit/list_model.h"

#include <vector>

namespace effleur::window::stage {

/// The session as a row of bars: width = time, height = pressure, colour = technique. One row for each played step.
class ProfileModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session has its profile")

public:
    enum Role { Step = Qt::UserRole, Begin, Share, Technique, Tall, FullTall, Played, Turn, RunCentre, Name };
    using QAbstractListModel::QAbstractListModel;

    /// Lays out the timeline anew, as it was played up to `now`; rows that stay change in place, so that bars can sink.
    void layOut(const session::Player& player, session::Instant now, const phrases::Phrasebook& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        session::Bar bar;
        double played = 0;     ///< of what lies behind: the rest of it was skipped
        double runCentre = -1; ///< of a run of equal techniques that begins here; -1 elsewhere
        QString name;
        bool operator==(const Row&) const = default;
    };
    static std::vector<Row> rows(const session::Player& player, session::Instant now, const phrases::Phrasebook& words);

    std::vector<Row> m_rows;
};

} // namespace effleur::window::stage
