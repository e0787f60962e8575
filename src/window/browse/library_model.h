#pragma once

#include "commands/command.h"
#include "library/catalogue.h"
#include "session/plan.h"
#include "window/browse/library_detail.h"
#include "window/browse/take_away_model.h"
#include "window/kit/list_model.h"
#include "window/kit/ports.h"
#include "window/stage/profile_strip.h"

#include <QCollator>
#include <QFileSystemWatcher>
#include <QTimer>
#include <QUrl>
#include <atomic>
#include <memory>
#include <unordered_map>

namespace effleur::window::browse {

/// The routines of the shipped and the person's folder as rows: those that play by title, then the refused ones. They
/// come from a thread of their own, batch by batch, and come again when the folder changes.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged FINAL)
    Q_PROPERTY(bool teaches READ teaches NOTIFY countChanged FINAL)
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY fitChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::LibraryDetail* detail READ detail CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::TakeAwayModel* takeAway READ takeAway CONSTANT FINAL)

public:
    enum Role { Title = Qt::UserRole, Style, File, Length, Aside, Refused, Bars, Name };
    enum Tab { All, Relaxing, Invigorating, Restorative, Teaching };
    Q_ENUM(Tab)
    static constexpr int fewestMinutes = 5;
    static constexpr int mostMinutes = 120;

    /// The ports outlive the model. `language` as "en". Reads nothing before reload().
    LibraryModel(library::Places places, const QString& language, kit::Background& background, kit::FileOpener& opener,
                 QObject* parent = nullptr);
    ~LibraryModel() override;

    int count() const { return static_cast<int>(m_shown.size()); }
    bool reading() const { return m_reading || !m_wasRead; }   ///< also before the first reload()
    bool isUnread() const { return !m_reading && !m_wasRead; } ///< reload() was never called
    bool teaches() const { return m_teaching > 0; }            ///< whether there is a lesson among the routines
    Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    int minutes() const { return m_minutes; } ///< 0 = as written
    /// Other numbers than 0 are kept between `fewestMinutes` and `mostMinutes`.
    void setMinutes(int minutes);
    int current() const { return m_current; } ///< -1 where there is no row
    void setCurrent(int row);                 ///< clamped to the rows
    QString folder() const;                   ///< the person's own
    LibraryDetail* detail() { return &m_detail; }
    TakeAwayModel* takeAway() { return &m_takeAway; } ///< of the chosen routine
    void setLanguage(const QString& language);

    /// Looks into the folders again; while they are being read, once more after that.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void choose(int row);
    /// By a page of `rows`, up or down.
    Q_INVOKABLE void move(int rows);
    /// Opens the chosen routine; what is missing is said. A refused file is not opened.
    Q_INVOKABLE void start();
    Q_INVOKABLE void teach();
    /// The chosen routine's own file in the system's text editor; a shipped one is copied first.
    Q_INVOKABLE void edit();
    Q_INVOKABLE void addRoutine();
    /// A file of anywhere: opened as it is written, or refused with the reason.
    Q_INVOKABLE void openUrl(const QUrl& url);
    /// Opens the first of what was dropped; what is not opened is said.
    Q_INVOKABLE void drop(const QList<QUrl>& urls);
    /// False where it was refused.
    bool openFile(const std::filesystem::path& file);
    /// In the list, or with what is chosen there; nothing where an action means none here.
    void perform(commands::Action action);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void readingChanged();
    void tabChanged();
    void fitChanged();
    void currentChanged();
    /// A routine is to be played; `lesson` = it waits after every step.
    void opened(effleur::session::Plan plan, bool lesson);
    /// The person wants to look for a file.
    void fileAsked();
    /// One line about what was done or could not be.
    void said(const QString& sentence);

private:
    struct Row {
        library::EntryPtr entry;
        QString title;
        QCollatorSortKey key;
    };
    using Rows = std::vector<Row>;
    static Rows rowsOf(const library::Entries& entries, const QString& language);
    static bool comesBefore(const Row& a, const Row& b);

    bool isShown(const library::Entry& entry) const;
    void take(const Rows& batch);
    void show(Rows added);
    void remove(const library::EntryPtr& entry);
    void refilter();
    void measure();
    void finished();
    void keepCurrent();
    void showCurrent();
    void watch();
    /// As it would be played; where it can't be, that is said.
    std::optional<session::Plan> chosenPlan();
    void open(bool lesson);
    void openInEditor(std::filesystem::path file, const QString& done); ///< a copy: reading anew replaces entries
    const library::Entry* chosen() const;
    int rowOf(const std::filesystem::path& file) const;
    routine::Millis target() const { return std::chrono::minutes(m_minutes); }

    class Map;
    library::Places m_places;
    phrases::Phrasebook m_words;
    kit::Background& m_background;
    kit::FileOpener& m_opener;
    std::shared_ptr<Map> m_map;
    std::shared_ptr<library::Catalogue> m_catalogue; ///< used by one job at a time
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<std::atomic_int> m_asked = std::make_shared<std::atomic_int>(0); ///< the newest reading of a detail

    Rows m_all;                                                             ///< sorted
    Rows m_shown;                                                           ///< those of the tab
    using ByFile = std::unordered_map<std::string_view, library::EntryPtr>; ///< the entry keeps the name
    ByFile m_known;
    ByFile m_seen; ///< in this reading
    routine::Millis m_longest{0};
    int m_teaching = 0;
    bool m_reading = false;
    bool m_wasRead = false;
    bool m_again = false;
    Tab m_tab = All;
    int m_minutes = 0;
    int m_current = -1;
    std::filesystem::path m_chosen; ///< what was chosen by hand; empty = the first row
    LibraryDetail m_detail;
    library::EntryPtr m_awaited; ///< whose file is being read for the detail
    TakeAwayModel m_takeAway;
    QFileSystemWatcher m_watcher;
    QTimer m_changed;
};

} // namespace effleur::window::browse
