#pragma once

#include "window/kit/ports.h"

#include <QObject>
#include <QQmlEngine>
#include <atomic>
#include <memory>
#include <optional>

namespace effleur::window::browse {

/// The chosen routine as files to take along. They are made beside the window, one at a time; where each is, or why
/// there is none, is said once.
class TakeAwayModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the library has one")
    Q_PROPERTY(bool offered READ offered CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY changed FINAL)

public:
    /// What is chosen now; nothing where it can't be played.
    struct Taken {
        session::Plan plan;
        QString language; ///< "en"
    };

    /// Who writes guides, where null = none are offered, and the folder to write into, made when it is needed.
    /// `background` and `writer` outlive the model and have finished before it goes.
    TakeAwayModel(kit::Background& background, std::function<std::optional<Taken>()> chosen, kit::AudioWriter* writer,
                  std::filesystem::path folder);
    ~TakeAwayModel() override { cancel(); }

    bool offered() const { return m_writer != nullptr; }
    bool busy() const { return m_stop != nullptr; }
    int percent() const { return m_percent; } ///< of what is being made, 0..100

    /// Makes an audio guide; while something is made already, nothing.
    Q_INVOKABLE void audioGuide();
    /// Asks for the cards to print; whoever makes them hears it.
    Q_INVOKABLE void cards();
    /// Gives up what is being made: no file stays.
    Q_INVOKABLE void cancel();

signals:
    void changed();
    void said(const QString& sentence);
    void cardsAsked(const effleur::session::Plan& plan, const QString& language);

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    void progressed(const Stop& stop, int percent);
    void finished(const Stop& stop, const std::filesystem::path& file, const QString& problem);

    kit::Background& m_background;
    std::function<std::optional<Taken>()> m_chosen;
    kit::AudioWriter* const m_writer;
    const std::filesystem::path m_folder;
    Stop m_stop; ///< of what is being made; null = nothing
    int m_percent = 0;
};

} // namespace effleur::window::browse
