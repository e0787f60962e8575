#include "presentation/profile_model.h"

#include "presentation/facts.h"

#include <algorithm>

namespace effleur::presentation {

std::vector<ProfileModel::Bar> ProfileModel::bars(const session::Player& player, const phrases::Phrasebook& words) {
    std::vector<Bar> result;
    const session::Timeline& timeline = player.timeline();
    const session::Adjustments& adjustments = player.session().adjustments;
    const double whole = std::max<double>(1, static_cast<double>(timeline.end().count()));
    for (std::size_t ordinal = 0; ordinal < timeline.steps.size(); ++ordinal) {
        const std::size_t step = timeline.steps[ordinal];
        const routine::Step& written = player.plan().routine.steps[step];
        Bar bar;
        bar.step = static_cast<int>(step);
        bar.begin = static_cast<double>(timeline.beginOf(ordinal).count()) / whole;
        bar.width = static_cast<double>((timeline.endOf(ordinal) - timeline.beginOf(ordinal)).count()) / whole;
        bar.technique = static_cast<int>(written.technique);
        for (std::size_t index = timeline.firsts[ordinal];
             index < timeline.segments.size() && timeline.segments[index].ordinal == ordinal; ++index)
            for (const double pressure : timeline.segments[index].pressures)
                bar.pressure = std::max(bar.pressure, pressure);
        const int full = std::max(written.pressure, written.pressureTo.value_or(0));
        bar.fullPressure = std::max(bar.pressure, session::workingPressure(full, 0, adjustments.ceiling));
        bar.name =
            QStringLiteral("%1, %2").arg(words.technique(written.technique), whereOf(player.plan(), step, words));
        result.push_back(bar);
    }
    for (std::size_t first = 0; first < result.size();) {
        std::size_t last = first;
        while (last + 1 < result.size() && result[last + 1].technique == result[first].technique)
            ++last;
        result[first].runCentre = (result[first].begin + result[last].begin + result[last].width) / 2;
        first = last + 1;
    }
    return result;
}

void ProfileModel::layOut(const session::Player& player, const phrases::Phrasebook& words) {
    std::vector<Bar> laidOut = bars(player, words);
    if (laidOut == m_bars) return;
    if (laidOut.size() != m_bars.size()) {
        beginResetModel();
        m_bars = std::move(laidOut);
        endResetModel();
        return;
    }
    m_bars = std::move(laidOut);
    emit dataChanged(index(0), index(static_cast<int>(m_bars.size()) - 1));
}

int ProfileModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Bar& bar = m_bars[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Step: return bar.step;
    case Begin: return bar.begin;
    case Width: return bar.width;
    case Technique: return bar.technique;
    case Pressure: return bar.pressure;
    case FullPressure: return bar.fullPressure;
    case RunCentre: return bar.runCentre;
    case Name: return bar.name;
    }
    return {};
}

QHash<int, QByteArray> ProfileModel::roleNames() const {
    return {{Step, "step"},           {Begin, "begin"},       {Width, "share"},
            {Technique, "technique"}, {Pressure, "pressure"}, {FullPressure, "fullPressure"},
            {RunCentre, "runCentre"}, {Name, "name"}};
}

} // namespace effleur::presentation
