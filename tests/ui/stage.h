#pragma once

#include "app/qml_window.h"
#include "app/translation.h"
#include "support/application.h"
#include "support/shipped.h"
#include "support/showcase.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

namespace effleur::test {

/// Everything that Qt complained of while this lives.
class Complaints {
public:
    Complaints() {
        heard().clear();
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(QLatin1String("XDG_RUNTIME_DIR")))
                heard() << text;
        });
    }
    ~Complaints() { qInstallMessageHandler(m_before); }
    static QStringList& heard() {
        static QStringList all;
        return all;
    }

private:
    QtMessageHandler m_before;
};

/// The program in its real window, without a display, in simulated time.
struct Stage {
    /// `settings.language` as "de"; empty = English.
    explicit Stage(const record::Settings& settings = {})
        : chosen(settings) {
        window::kit::Theme::loadFonts();
        test::fillForPictures(journal, today);
        app.moveIn(&journal, nullptr);
        app.library()->reload();
        app.open(classic());
        door.window()->show();
        QCoreApplication::processEvents();
    }

    QQuickItem* content() const { return door.window()->contentItem(); }

    /// The body in its circle, where a session shows it.
    QQuickItem* diagram() {
        return app.shell()->screen() == window::shell::ShellModel::Session ? firstOf("Stage", content()) : nullptr;
    }
    static QQuickItem* firstOf(const char* type, QQuickItem* below) {
        for (QQuickItem* child : below->childItems()) {
            if (QByteArray(child->metaObject()->className()).startsWith(type)) return child;
            if (QQuickItem* found = firstOf(type, child)) return found;
        }
        return nullptr;
    }
    /// The visible item whose property `name` is `value`.
    QQuickItem* named(const QString& value, QQuickItem* below = nullptr) const {
        for (QQuickItem* child : (below ? below : content())->childItems()) {
            if (!child->isVisible()) continue;
            if (child->property("name").toString() == value) return child;
            if (QQuickItem* found = named(value, child)) return found;
        }
        return nullptr;
    }
    QPoint middleOf(QQuickItem* item) const {
        return item->mapToScene(QPointF(item->width(), item->height()) / 2).toPoint();
    }
    /// Clicks the middle of a control; false where there is none of that name.
    bool click(const QString& value) {
        QCoreApplication::processEvents();
        layOut();
        QQuickItem* item = named(value);
        if (!item) return false;
        QTest::mouseClick(door.window(), Qt::LeftButton, Qt::NoModifier, middleOf(item));
        QCoreApplication::processEvents();
        return true;
    }
    /// What the next frame lays out, at once: its time is the machine's, not the clock's.
    void layOut() {
        QEvent frame(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(door.window(), &frame);
    }
    /// So long that a page hears Space.
    void rest() { clock.advance(session::Millis{2'000}); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(door.window(), key, modifiers);
        app.shell()->dispatch(window::shell::Settled{});
        QCoreApplication::processEvents();
    }
    /// The shipped routines, and a folder of one's own with a file that is refused. What was read of the shipped ones
    /// is known to every later stage of the process.
    library::Places places() {
        static const QTemporaryDir read;
        const std::filesystem::path root = EFFLEUR_SOURCE_DIR;
        QFile broken(own.filePath(QStringLiteral("broken.routine.json")));
        if (broken.open(QIODevice::WriteOnly)) broken.write("{\n  \"id\": }");
        return {.bodies = root / "resources" / "body",
                .shipped = root / "routines",
                .own = own.path().toStdString(),
                .index = read.filePath(QStringLiteral("routines.index")).toStdString()};
    }
    window::play::SessionModel& session() { return *app.session(); }

    QGuiApplication& application = test::application();
    inline static const QDate today{2026, 11, 25};
    QTemporaryDir folder;
    journal::Journal journal{folder.path()};
    QTemporaryDir own;
    test::StandingClock clock;
    record::Settings chosen;
    app::Translation translation{chosen.language};
    test::StandingPorts ports;
    window::shell::AppModel app{ports.on(clock, [] { return today; }),
                                {.places = places(), .bodies = bodies(), .documents = folder.path().toStdString()},
                                chosen,
                                QStringLiteral("en")};
    app::QmlWindow door{app};
    test::Showcase showcase{app, clock};
};

} // namespace effleur::test
