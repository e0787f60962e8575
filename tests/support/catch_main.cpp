// Beside Catch2's own main: what holds for every test program, whichever Catch2 it is built with. Made three times, for
// programs without Qt, with Qt Core and with Qt Gui.
#include "support/catch.h"

#include <cstdlib>
#include <iostream>
#include <optional>

#if defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#elif defined(QT_CORE_LIB)
#include <QCoreApplication>
using Application = QCoreApplication;
#else
struct Application {
    Application(int&, char**) {}
};
#endif

#if __has_include(<catch2/catch_all.hpp>)
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

namespace {

/// Makes the application object and takes it away before Qt's own statics go; what a test left to be deleted later goes
/// with the test. A run of no test fails.
class Frame : public Listener {
public:
    using Listener::Listener;

    void testRunStarting(const Catch::TestRunInfo&) override {
        static int count = 1;
        static char name[] = "test";
        static char* arguments[] = {name, nullptr};
        m_application.emplace(count, arguments);
    }
    void testCaseEnded(const Catch::TestCaseStats&) override {
#if defined(QT_CORE_LIB)
        Application::sendPostedEvents(nullptr, QEvent::DeferredDelete);
#endif
    }
    void testRunEnded(const Catch::TestRunStats& stats) override {
        m_application.reset();
        if (stats.totals.testCases.total() > 0) return;
        std::cerr << "No test of that name was run." << std::endl;
        std::_Exit(4);
    }

private:
    std::optional<Application> m_application;
};
CATCH_REGISTER_LISTENER(Frame)

} // namespace
