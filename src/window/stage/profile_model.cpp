#include "window/stage/profile_model.h"

#include "session/tally.h"
#include "window/stage/facts.h"

#include <algorithm>

namespace effleur::window::stage {

std::vector<ProfileModel::Row> ProfileModel::rows(const session::Player& player, session::Instant now,
                                                  const phrases::Phrasebook& words) {
    std::vector<Row> rows;
    // Only steps that lie behind can have been skipped: those to come stay as they are while it plays on.
    const session::Position at = player.position(now);
    const auto played =
        session::playedOf(player.timeline(), session::tallied(player.timeline(), player.session(), now), at);
    const auto share = [&](session::Ordinal ordinal) {
        return at < player.timeline().endOf(ordinal) ? 1 : played[ordinal];
    };
    const auto bars = session::profileOf(player.plan(), player.timeline(), player.session().adjustments.ceiling);
    for (const session::Bar& bar : bars)
        rows.push_back({bar, share(session::Ordinal{rows.size()}), -1,
                        QStringLiteral("%1, %2").arg(words.technique(bar.technique),
                                                     words.author(session::whereOf(player.plan(), bar.step)))});
    for (const session::Run& run : session::runsOf(bars))
        rows[run.first].runCentre = run.centre;
    return rows;
}

void ProfileModel::layOut(const session::Player& player, session::Instant now, const phrases::Phrasebook& words) {
    std::vector<Row> laidOut = rows(player, now, words);
    if (laidOut == m_rows) return;
    if (laidOut.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(laidOut);
        endResetModel();
        return;
    }
    m_rows = std::move(laidOut);
    emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int ProfileModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Step: return static_cast<int>(row.bar.step);
    case Begin: return row.bar.begin;
    case Share: return row.bar.share;
    case Technique: return static_cast<int>(row.bar.technique);
    case Tall: return session::barHeight(row.bar.pressure);
    case FullTall: return session::barHeight(row.bar.fullPressure);
    case Played: return row.played;
    case Turn: return row.bar.turn;
    case RunCentre: return row.runCentre;
    case Name: return row.name;
    }
    return {};
}

QHash<int, QByteArray> ProfileModel::roleNames() const {
    return {{Step, "step"},         {Begin, "begin"},   {Share, "share"}, {Technique, "technique"}, {Tall, "tall"},
            {FullTall, "fullTall"}, {Played, "played"}, {Turn, "turn"},   {RunCentre, "runCentre"}, {Name, "name"}};
}

} // namespace effleur::window::stage
