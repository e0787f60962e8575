#include "app/window.h"

#include "app/stage_door.h"
#include "desktop/keep_awake.h"
#include "desktop/light_watch.h"
#include "desktop/suspend_watch.h"
#include "journal/journal.h"
#include "presentation/session_keeper.h"
#include "presentation/showcase.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTime>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace effleur::app {

namespace {

/// Time since the machine started, sleep included, so that a suspend is seen as a gap; quicker by `rate`.
class SystemClock : public presentation::Clock {
public:
    explicit SystemClock(double rate)
        : m_rate(std::max(rate, 0.0)) {}

    session::Instant now() const override {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        const double millis = static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
        return session::Instant{session::Millis{static_cast<session::Millis::rep>(millis * m_rate)}};
    }
    int minuteOfDay() const override {
        const QTime time = QTime::currentTime();
        return time.hour() * 60 + time.minute();
    }
    session::Millis gap() const override {
        return session::Millis{static_cast<session::Millis::rep>(session::clockGap.count() * std::max(1.0, m_rate))};
    }

private:
    double m_rate;
};

/// What the desktop is asked for.
class Desktop : public presentation::EffectSink {
public:
    void perform(const session::Effect& effect) override {
        if (const auto* inhibit = std::get_if<session::Inhibit>(&effect)) m_awake.hold(inhibit->on);
    }

private:
    desktop::KeepAwake m_awake;
};

/// The window's own words; those of the guide are the phrasebook's.
class Catalogue {
public:
    void speak(const QString& language) {
        QCoreApplication::removeTranslator(&m_translator);
        if (m_translator.load(QStringLiteral(":/effleur/translations/effleur_") + language))
            QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator;
};

/// The journal follows the session that is open: once a second while it plays.
void keepUp(presentation::AppModel& model, presentation::SessionKeeper& keeper) {
    auto* second = new QTimer(&model);
    second->setInterval(1'000);
    QObject::connect(second, &QTimer::timeout, &model, [&keeper] { keeper.beat(); });
    QObject::connect(&model, &presentation::AppModel::takenUp, &model, [&keeper] { keeper.takeUp(); });
    QObject::connect(&model, &presentation::AppModel::opened, &model, [&model, &keeper, second] {
        presentation::SessionModel& session = *model.session();
        keeper.follow(session.player(), presentation::hashOf(session.player().plan()));
        if (auto interrupted = keeper.interrupted()) model.offer(*std::move(interrupted));
        QObject::connect(&session, &presentation::SessionModel::factsChanged, second, [second, &session] {
            if (session.moving() != second->isActive()) session.moving() ? second->start() : second->stop();
        });
    });
}

std::optional<presentation::Theme::Scheme> schemeOf(std::optional<desktop::Preference> preference) {
    if (!preference) return std::nullopt;
    switch (*preference) {
    case desktop::Preference::Dark: return presentation::Theme::Candle;
    case desktop::Preference::Light: return presentation::Theme::Day;
    case desktop::Preference::HighContrast: return presentation::Theme::HighContrast;
    }
    return std::nullopt;
}

/// The settings are kept as they change; what can't be kept is said once.
void keepSettings(presentation::AppModel& model, const QString& file) {
    presentation::SettingsModel& settings = *model.settings();
    const auto keep = [&model, &settings, file, kept = settings.value()]() mutable {
        if (settings.value() == kept) return;
        kept = settings.value();
        if (!presentation::writeSettings(file, settings.value()))
            model.say(presentation::AppModel::tr("Your settings can't be kept: %1 can't be written.").arg(file));
    };
    QObject::connect(&settings, &presentation::SettingsModel::changed, &model, keep);
}

} // namespace

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindow(int& argc, char** argv, const std::function<std::optional<Scene>()>& scene) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("effleur"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Effleur"));
    presentation::Theme::loadFonts();
    auto given = scene();
    if (!given) return unopened;
    const SystemClock clock(given->rate);
    Desktop desktop;
    journal::Journal journal(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                             QStringLiteral("/effleur"));
    if (!journal.sentence().isEmpty()) std::fprintf(stderr, "%s\n", qPrintable(journal.sentence()));
    presentation::SessionKeeper keeper(
        journal, clock, [] { return QDateTime::currentDateTimeUtc(); }, &desktop);
    const QString settingsFile = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                 QStringLiteral("/effleur/settings.ini");
    Catalogue catalogue;
    catalogue.speak(presentation::SettingsModel(presentation::readSettings(settingsFile), given->language).spoken());
    presentation::AppModel model(presentation::readSettings(settingsFile), given->language, clock, &keeper);
    QObject::connect(&model, &presentation::AppModel::languageChosen,
                     [&catalogue, &model] { catalogue.speak(model.settings()->spoken()); });
    keepSettings(model, settingsFile);
    keepUp(model, keeper);
    model.open(std::move(given->plan));
    desktop::LightWatch light;
    QObject::connect(&light, &desktop::LightWatch::changed, &model,
                     [&light, &model] { model.settings()->setDesktopLight(schemeOf(light.preference())); });
    light.ask();
    const desktop::SuspendWatch sleep;
    QObject::connect(&sleep, &desktop::SuspendWatch::fallingAsleep, &model, [&model] {
        if (model.session() && model.session()->moving()) model.session()->playPause();
    });
    if (given->from) model.session()->goToStep(static_cast<int>(*given->from));
    StageDoor door(model);
    if (!door.window()) return 1;
    QObject::connect(&model, &presentation::AppModel::closeRequested, door.window(), &QQuickWindow::close);
    door.window()->show();
    door.window()->requestActivate();
    return QGuiApplication::exec();
}

int drawEveryScreen(int& argc, char** argv, session::Plan plan) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    presentation::Theme::loadFonts();
    bool good = true;
    for (const QString& state : presentation::Showcase::states()) {
        presentation::StandingClock clock;
        presentation::AppModel model({}, QStringLiteral("en"), clock, nullptr);
        model.open(plan);
        StageDoor door(model);
        if (!door.window()) return 1;
        door.window()->show();
        presentation::Showcase(model, clock).show(state);
        for (const auto scheme :
             {presentation::Theme::Candle, presentation::Theme::Day, presentation::Theme::HighContrast}) {
            model.setScheme(scheme);
            if (door.picture().isNull()) {
                std::fprintf(stderr, "nothing was drawn: %s\n", qPrintable(state));
                good = false;
            }
        }
    }
    return good ? 0 : 1;
}

} // namespace effleur::app
