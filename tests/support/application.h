#pragma once

#include <QGuiApplication>

namespace effleur::test {

/// The process's one application object, without a display: support/catch_main.cpp makes it in programs with `QT Gui`.
inline QGuiApplication& application() {
    return *qGuiApp;
}

} // namespace effleur::test
