#pragma once

#include <QGuiApplication>

namespace effleur::test {

/// The process's one application object, without a display; made when first asked for and never destroyed, since Qt's
/// own statics may outlive the test runner's.
inline QGuiApplication& application() {
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static auto* made = [] {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return new QGuiApplication(count, arguments);
    }();
    return *made;
}

} // namespace effleur::test
