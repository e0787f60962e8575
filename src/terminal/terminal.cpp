#include "terminal/terminal.h"

#include "phrases/causes.h"
#include "session/overloaded.h"
#include "terminal/exports.h"
#include "terminal/guide.h"
#include "terminal/layout.h"
#include "terminal/preparation.h"
#include "terminal/reports.h"
#include "terminal/sounding.h"
#include "terminal/words.h"

namespace effleur::terminal {
namespace {

/// The step that a person means: its id, or its number counted from one.
std::optional<session::StepIndex> stepNamed(const routine::Routine& routine, const QString& name) {
    if (const auto index = routine.indexOf(name.toStdString())) return session::StepIndex{*index};
    bool isNumber = false;
    const auto number = name.toULongLong(&isNumber);
    if (isNumber && number >= 1 && number <= routine.steps.size()) return session::StepIndex{std::size_t(number - 1)};
    return std::nullopt;
}

int play(const Play& request, const Surroundings& surroundings, Host& host) {
    auto opened = open(request, surroundings, host);
    if (const int* failed = std::get_if<int>(&opened)) return *failed;
    auto& [plan, from] = std::get<OpenedRoutine>(opened);
    const phrases::Phrasebook book(surroundings.language, QString::fromStdString(plan.routine.language));
    auto answers = prepare(plan.routine, plan.map, book, host);
    if (answers.end != PreparationTalk::Begin)
        return answers.end == PreparationTalk::Interrupted ? interrupted : allWell;

    std::optional<Sounding> sounding;
    if (surroundings.heard && !request.mute && request.rate == 1) sounding.emplace(surroundings, host);
    const double gap = double(session::clockGap.count()) * std::max(1.0, request.rate);
    return guide(std::move(plan), book, host,
                 {.from = from,
                  .declined = std::move(answers.declined),
                  .leftOut = answers.leftOut,
                  .mute = request.mute,
                  .sounding = sounding ? &*sounding : nullptr,
                  .gap = session::Millis(session::Millis::rep(gap))});
}

int answer(const Request& request, const Surroundings& surroundings, Host& host);

} // namespace

std::variant<OpenedRoutine, int> open(const Play& request, const Surroundings& surroundings, Host& host) {
    const auto file = request.file.empty() ? surroundings.shippedRoutines / "classic-back.routine.json" : request.file;
    auto reading = readWithMap(file, surroundings, host);
    if (!reading) return foundErrors;
    std::optional<session::StepIndex> from;
    if (!request.from.isEmpty()) {
        from = stepNamed(reading->routine, request.from);
        if (!from) {
            QStringList ids;
            for (const routine::Step& step : reading->routine.steps)
                ids += QString::fromStdString(step.id);
            const phrases::Phrasebook book(surroundings.language);
            host.complain(words(book, QT_TRANSLATE_NOOP("Terminal", "There is no step \"%1\".")).arg(request.from) +
                          QLatin1Char('\n'));
            host.complain(wrapped(words(book, QT_TRANSLATE_NOOP("Terminal", "The steps are")) + QLatin1Char(' '),
                                  ids.join(QStringLiteral(", "))));
            return misused;
        }
    }
    return OpenedRoutine{session::plan(std::move(reading->routine), std::move(reading->map), std::move(reading->text)),
                         from};
}

int run(const Request& request, const Surroundings& surroundings, Host& host) {
    const int status = answer(request, surroundings, host);
    const QString problem = host.undelivered();
    if (problem.isEmpty()) return status;
    const phrases::Phrasebook book(surroundings.language);
    host.complain(words(book, QT_TRANSLATE_NOOP("Terminal", "Not all of the answer could be written: %1."))
                      .arg(phrases::causeOf(problem.toStdString(), book)) +
                  QLatin1Char('\n'));
    return status == allWell ? foundErrors : status;
}

namespace {

int answer(const Request& request, const Surroundings& surroundings, Host& host) {
    return std::visit(session::Overloaded{
                          [&](const Play& asked) { return play(asked, surroundings, host); },
                          [&](const Check& asked) { return check(asked, surroundings, host); },
                          [&](const ShowTimeline& asked) { return showTimeline(asked, surroundings, host); },
                          [&](const FitTo& asked) { return fitTo(asked, surroundings, host); },
                          [&](const Export& asked) { return exportTo(asked, surroundings, host); },
                          [&](const List& asked) { return list(asked, surroundings, host); },
                          [&](const SelfTest&) { return selfTest(surroundings, host); },
                          [&](const Help&) {
                              host.print(helpText(phrases::Phrasebook(surroundings.language)));
                              return allWell;
                          },
                          [&](const Version&) {
                              host.print(QStringLiteral("effleur " EFFLEUR_VERSION "\n"));
                              return allWell;
                          },
                          [&](const Misuse& misuse) {
                              host.complain(sentence(misuse, phrases::Phrasebook(surroundings.language)) +
                                            QLatin1Char('\n') +
                                            words(phrases::Phrasebook(surroundings.language),
                                                  QT_TRANSLATE_NOOP("Terminal", "Try effleur --help.")) +
                                            QLatin1Char('\n'));
                              return misused;
                          },
                      },
                      request);
}

} // namespace

} // namespace effleur::terminal
