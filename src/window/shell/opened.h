#pragma once

#include "window/shell/app_model.h"

namespace effleur::window::shell {

struct AppModel::Opened : QObject {
    Opened(session::Plan plan, AppModel* app)
        : QObject(app)
        , words(app->m_language, QString::fromStdString(plan.routine.language))
        , session(std::move(plan), words, app->m_clock, app->m_ports.sink)
        , prepare(session.player().plan(), words, phrases::clockText(session.player().timeline().length()),
                  app->m_clock)
        , finish(words)
        , lesson(session, words, app->m_clock) {}

    phrases::Phrasebook words;
    play::SessionModel session;
    prepare::PrepareModel prepare;
    after::FinishModel finish;
    lesson::LessonModel lesson;
    std::optional<evening::Half> half{}; ///< of the evening for two; nothing where it is of none
};

} // namespace effleur::window::shell
