#include "app/residence.h"

#include <QDateTime>
#include <cstdio>

namespace effleur::app {

using window::kit::Theme;
using window::shell::AppModel;

namespace {

std::optional<Theme::Scheme> schemeOf(std::optional<desktop::Preference> preference) {
    if (!preference) return std::nullopt;
    switch (*preference) {
    case desktop::Preference::Dark: return Theme::Candle;
    case desktop::Preference::Light: return Theme::Day;
    case desktop::Preference::HighContrast: return Theme::HighContrast;
    }
    return std::nullopt;
}

record::SessionRecorder::Asked askedOf(AppModel& model) {
    return {.wall = [] { return QDateTime::currentDateTimeUtc(); },
            .person =
                [&model] {
                    const auto today = model.people()->todayPerson();
                    return today ? today->id : 0;
                },
            .language = [&model] { return model.settings()->spoken(); },
            .evening = [&model] { return model.ofEvening(); }};
}

} // namespace

Residence::Residence(AppModel& model, Sinks& sinks, Sound& sound, const session::Clock& clock, const Folders& folders)
    : m_journal(folders.journal)
    , m_recorder(m_journal, clock, askedOf(model))
    , m_sound(sound, model) {
    QObject::connect(&m_light, &desktop::LightWatch::changed, &model,
                     [this, &model] { model.settings()->setDesktopLight(schemeOf(m_light.preference())); });
    m_light.ask();
    if (!m_journal.sentence().isEmpty()) std::fprintf(stderr, "%s\n", qPrintable(m_journal.sentence()));
    sinks.join(m_recorder);
    model.moveIn(&m_journal, &m_recorder);
    QObject::connect(&m_sleep, &desktop::SuspendWatch::fallingAsleep, &model, [&model] {
        model.shell()->dispatch(window::shell::LetGo{});
        if (model.session() && model.session()->moving()) model.session()->playPause();
    });
    model.library()->reload();
}

} // namespace effleur::app
