#pragma once

#include "session/plan.h"
#include "window/kit/ports.h"

#include <QObject>
#include <QQmlEngine>
#include <filesystem>

namespace effleur::window::kit {

/// Makes the handout of a routine, beside the window; where it is, or why there is none, is said once.
class HandoutModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(bool offered READ offered CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)

public:
    /// Who draws, who does it beside the window, and the folder to write into, made when it is needed. Both outlive
    /// what is asked for here; where one is null, none is offered.
    HandoutModel(PaperWriter* writer, Background* background, std::filesystem::path folder);
    bool offered() const { return m_writer && m_background; }
    bool busy() const { return m_busy; }

    /// Makes it; while one is being made, nothing. `language` as "en".
    void make(session::Plan plan, const QString& language);

signals:
    void changed();
    void said(const QString& sentence);

private:
    void finished(const std::filesystem::path& file, const QString& problem);

    PaperWriter* const m_writer;
    Background* const m_background;
    const std::filesystem::path m_folder;
    bool m_busy = false;
};

} // namespace effleur::window::kit
