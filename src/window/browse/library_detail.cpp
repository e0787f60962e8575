#include "window/browse/library_detail.h"

#include "body/text.h"
#include "library/library.h"
#include "phrases/findings.h"
#include "phrases/numbers.h"

#include <QFile>
#include <algorithm>
#include <array>

namespace effleur::window::browse {

session::Plan fittedPlan(const routine::Routine& routine, body::BodyMap map, const std::string& text,
                         routine::Millis target) {
    const FittedSteps fit = fitted(routine::measure(routine, map), target);
    routine::Routine played = routine::dosed(routine, fit.doses);
    std::string document = text.empty() ? library::write(played) : library::patch(text, played);
    return session::plan(std::move(played), std::move(map), std::move(document));
}

FittedSteps fitted(const std::vector<routine::Measure>& steps, routine::Millis target) {
    FittedSteps made{{}, routine::lengthOf(steps), true};
    for (const routine::Measure& step : steps)
        made.doses.push_back({step.repetitions, 100, false});
    if (target <= routine::Millis{0}) return made;
    auto result = routine::fit(steps, target);
    if (const auto* cannot = std::get_if<routine::CannotFit>(&result)) {
        made.meets = false;
        result = routine::fit(steps, cannot->nearest);
    }
    if (auto* best = std::get_if<routine::Fitted>(&result)) {
        made.doses = std::move(best->doses);
        made.length = best->length;
    }
    return made;
}

QString fitTold(const std::vector<routine::Measure>& steps, const FittedSteps& fit, routine::Millis target,
                const QStringList& leftOut, const phrases::Phrasebook& words) {
    if (target <= routine::Millis{0}) return {};
    const QString changes = words.fitChanges(routine::changesOf(steps, fit.doses), leftOut);
    if (fit.meets) return changes;
    return LibraryDetail::tr("%1 can't be met; this is the nearest.").arg(phrases::clockText(target)) + ' ' + changes;
}

void TechniqueTimes::fill(std::vector<Row> rows) {
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TechniqueTimes::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TechniqueTimes::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Technique: return row.technique;
    case Name: return row.name;
    case Time: return row.time;
    }
    return {};
}

QHash<int, QByteArray> TechniqueTimes::roleNames() const {
    return {{Technique, "technique"}, {Name, "name"}, {Time, "time"}};
}

namespace {

std::vector<TechniqueTimes::Row> timesOf(const std::vector<routine::Measure>& steps, const FittedSteps& fit,
                                         const phrases::Phrasebook& words) {
    std::vector<TechniqueTimes::Row> rows;
    std::array<routine::Millis, routine::techniqueCount> times{};
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const routine::Measure& measure = steps[step];
        if (fit.doses[step].dropped) continue;
        routine::Millis& time = times[static_cast<std::size_t>(measure.technique)];
        if (time == routine::Millis{0})
            rows.push_back({static_cast<int>(measure.technique), words.technique(measure.technique), {}});
        time += routine::lengthOf(measure, fit.doses[step]) - measure.still;
    }
    for (TechniqueTimes::Row& row : rows)
        row.time = phrases::clockText(times[static_cast<std::size_t>(row.technique)]);
    return rows;
}

} // namespace

void LibraryDetail::show(library::EntryPtr entry, routine::Millis target, const phrases::Phrasebook& words) {
    const bool same = m_entry == entry || (m_entry && entry && *m_entry == *entry);
    m_entry = std::move(entry);
    m_target = target;
    if (!same) {
        m_routine.reset();
        stage::Coverage none; // the figure is there at once, what is worked on it when the file was read
        if (m_entry && m_entry->summary()) none.body = QString::fromStdString(m_entry->summary()->body);
        cover(std::move(none));
    }
    tell(words);
    if (!same) emit entryChanged();
}

void LibraryDetail::fill(Read read, const phrases::Phrasebook& words) {
    m_routine = std::move(read.routine);
    cover(std::move(read.coverage));
    tell(words);
}

void LibraryDetail::cover(stage::Coverage coverage) {
    if (coverage == m_coverage) return;
    m_coverage = std::move(coverage);
    emit coverageChanged();
}

void LibraryDetail::tell(const phrases::Phrasebook& words) {
    ChosenRoutine routine;
    RefusedFile refusal;
    std::vector<TechniqueTimes::Row> times;
    if (const auto* summary = m_entry ? m_entry->summary() : nullptr) {
        const FittedSteps fit = fitted(summary->steps, m_target);
        routine = told(*summary, fit, words);
        times = timesOf(summary->steps, fit, words);
    } else if (m_entry) {
        refusal = told(*m_entry->refusal(), words);
    }
    m_times.fill(std::move(times));
    if (routine != m_told) {
        m_told = std::move(routine);
        emit routineChanged();
    }
    if (refusal != m_refusal) {
        m_refusal = std::move(refusal);
        emit refusalChanged();
    }
}

ChosenRoutine LibraryDetail::told(const library::RoutineSummary& summary, const FittedSteps& fit,
                                  const phrases::Phrasebook& words) const {
    ChosenRoutine facts;
    const auto changes = routine::changesOf(summary.steps, fit.doses);
    const std::string spoken = words.language().toStdString();
    const auto author = [&](const body::Text& text) {
        return QString::fromStdString(text.in(spoken, summary.language));
    };
    facts.title = author(summary.title);
    const auto count = static_cast<int>(summary.steps.size() - changes.dropped.size());
    const QString length = phrases::clockText(fit.length);
    facts.amount = count == 1 ? tr("1 step, %1").arg(length) : tr("%1 steps, %2").arg(QString::number(count), length);
    facts.pressure = summary.leastPressure == summary.mostPressure
                         ? tr("Pressure %1").arg(summary.mostPressure)
                         : tr("Pressure %1 to %2")
                               .arg(QString::number(summary.leastPressure), QString::number(summary.mostPressure));
    if (summary.clothed) facts.oil = tr("Over clothes, no oil");
    if (m_routine) {
        const auto& prepare = m_routine->prepare;
        if (std::any_of(prepare.begin(), prepare.end(), [](const auto& each) { return each.id == "oil-if-needed"; }))
            facts.oil = tr("Oil if the skin is dry");
        facts.blurb = author(m_routine->summary);
    }
    if (m_target > routine::Millis{0}) {
        QStringList leftOut;
        for (const std::size_t step : changes.dropped)
            leftOut << (m_routine && step < m_routine->steps.size() ? author(m_routine->steps[step].title)
                                                                    : words.technique(summary.steps[step].technique));
        facts.changes = fitTold(summary.steps, fit, m_target, leftOut, words);
    }
    return facts;
}

RefusedFile LibraryDetail::told(const routine::Finding& refusal, const phrases::Phrasebook& words) const {
    RefusedFile facts;
    const QString file = QFile::decodeName(m_entry->file.filename().c_str());
    facts.title = tr("This file can't be played");
    const auto [reason, advice] = phrases::wordingOf(refusal, words);
    facts.reason = reason;
    facts.advice = advice;
    const QString code = QString::fromLatin1(refusal.code().data(), static_cast<qsizetype>(refusal.code().size()));
    facts.place = refusal.line > 0
                      ? tr("%1, line %2, column %3 (%4)")
                            .arg(file, QString::number(refusal.line), QString::number(refusal.column), code)
                      : tr("%1 (%2)").arg(file, code);
    return facts;
}

} // namespace effleur::window::browse
