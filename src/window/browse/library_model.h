#pragma once

#include "commands/command.h"
#include "session/plan.h"
#include "window/browse/library_detail.h"
#include "window/browse/library_rows.h"
#include "window/browse/take_away_model.h"

#include <QUrl>

namespace effleur::window::browse {

/// The list of routines with the one that is chosen, and what can be done with it.
class LibraryModel : public effleur::window::browse::LibraryRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::LibraryDetail* detail READ detail CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::TakeAwayModel* takeAway READ takeAway CONSTANT FINAL)

public:
    /// The ports outlive the model. `language` as "en". Reads nothing before reload().
    /// Audio guides are offered where there is somebody who writes them, into `music`.
    LibraryModel(library::Places places, const QString& language, kit::Background& background, kit::FileOpener& opener,
                 kit::AudioWriter* audio, std::filesystem::path music);
    ~LibraryModel() override;

    /// A routine of the list as it would be played, fitted to a length (0 = as written); where it can't be, that is
    /// said.
    std::optional<session::Plan> planOf(const library::EntryPtr& entry, routine::Millis target);
    library::EntryPtr chosen() const { return entryAt(m_current); } ///< null where there is no row

    int current() const { return m_current; } ///< -1 where there is no row
    void setCurrent(int row);                 ///< clamped to the rows
    QString folder() const;                   ///< the person's own
    LibraryDetail* detail() { return &m_detail; }
    TakeAwayModel* takeAway() { return &m_takeAway; } ///< of the chosen routine

    Q_INVOKABLE void choose(int row);
    /// By a page of `rows`, up or down.
    Q_INVOKABLE void move(int rows);
    /// Opens the chosen routine; what is missing is said. A refused file is not opened.
    void start();
    void teach();
    /// The chosen routine's own file in the system's text editor; a shipped one is copied first.
    void edit();
    void addRoutine();
    /// A file of anywhere: opened as it is written, or refused with the reason.
    Q_INVOKABLE void openUrl(const QUrl& url);
    /// Opens the first of what was dropped; what is not opened is said.
    Q_INVOKABLE void drop(const QList<QUrl>& urls);
    /// False where it was refused.
    bool openFile(const std::filesystem::path& file);
    /// In the list, or with what is chosen there; nothing where an action means none here.
    void perform(commands::Action action);

signals:
    void currentChanged();
    /// A routine is to be played; `lesson` = it waits after every step.
    void opened(effleur::session::Plan plan, bool lesson);
    /// The person wants to look for a file.
    void fileAsked();
    /// One line about what was done or could not be.
    void said(const QString& sentence);

private:
    void keepCurrent();
    void showCurrent();
    /// As it would be played; where it can't be, that is said.
    std::optional<session::Plan> chosenPlan();
    void open(bool lesson);
    void openInEditor(const std::filesystem::path& file,
                      const QString& done); ///< a copy: reading anew replaces entries
    kit::Background& m_background;
    kit::FileOpener& m_opener;
    std::shared_ptr<const library::Bodies> m_bodies;
    std::shared_ptr<std::atomic_int> m_asked = std::make_shared<std::atomic_int>(0); ///< the newest reading of a detail

    int m_current = -1;
    std::filesystem::path m_chosen; ///< what was chosen by hand; empty = the first row
    LibraryDetail m_detail;
    library::EntryPtr m_awaited; ///< whose file is being read for the detail
    TakeAwayModel m_takeAway;
};

} // namespace effleur::window::browse
