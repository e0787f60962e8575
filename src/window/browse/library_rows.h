#pragma once

#include "library/order.h"
#include "phrases/phrasebook.h"
#include "window/browse/folder_watch.h"
#include "window/kit/list_model.h"
#include "window/kit/ports.h"

#include <QCollator>
#include <QDate>
#include <QQmlEngine>
#include <atomic>
#include <memory>
#include <unordered_map>

namespace effleur::window::browse {

/// The routines of the shipped and the person's folder as rows, in the order of library/order.h. They come from a
/// thread of their own, batch by batch, and come again when the folder changes.
class LibraryRows : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged FINAL)
    Q_PROPERTY(bool teaches READ teaches NOTIFY countChanged FINAL)
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY fitChanged FINAL)

public:
    enum Role { Title = Qt::UserRole, Style, File, Length, Aside, Refused, Bars, Name, Start, Used, Body };
    enum Tab { All, Relaxing, Invigorating, Restorative, Teaching };
    Q_ENUM(Tab)
    static constexpr int fewestMinutes = 5;
    static constexpr int mostMinutes = 120;

    /// The background outlives the rows. `language` as "en". Reads nothing before reload().
    LibraryRows(library::Places places, const QString& language, kit::Background& background,
                QObject* parent = nullptr);
    ~LibraryRows() override;

    int count() const { return static_cast<int>(m_shown.size()); }
    bool reading() const { return m_reading || !m_wasRead; }   ///< also before the first reload()
    bool isUnread() const { return !m_reading && !m_wasRead; } ///< reload() was never called
    bool teaches() const { return m_teaching > 0; }            ///< whether there is a lesson among the routines
    Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    int minutes() const { return m_minutes; } ///< 0 = as written
    /// Other numbers than 0 are kept between `fewestMinutes` and `mostMinutes`.
    void setMinutes(int minutes);
    void setLanguage(const QString& language);
    /// What the order depends on, and what day it is; invalid where nobody knows.
    void setUse(library::Use use, QDate today);

    /// All that can be played and are no lessons, of every tab, in their order.
    library::Entries massages() const;

    /// Looks into the folders again; while they are being read, once more after that.
    Q_INVOKABLE void reload();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void readingChanged();
    void tabChanged();
    void fitChanged();
    /// The rows are others; `anew` = so is their order.
    void listed(bool anew);

protected:
    /// Waits for what is being read.
    void stop();
    const library::Places& places() const { return m_places; }
    const phrases::Phrasebook& words() const { return m_words; }
    routine::Millis target() const { return std::chrono::minutes(m_minutes); }
    library::EntryPtr entryAt(int row) const; ///< null where there is no such row
    QString styleOf(const library::RoutineSummary& summary) const;
    int rowOf(const std::filesystem::path& file) const;         ///< -1 where it is not shown
    static QString fileName(const std::filesystem::path& file); ///< without its folder

private:
    struct Row {
        library::EntryPtr entry;
        library::Rank rank;
        QString title;
        QCollatorSortKey key;
    };
    using Rows = std::vector<Row>;
    static Rows rowsOf(const library::Entries& entries, const QString& language);
    void rank(Rows& rows) const;
    QString usedOf(const library::CatalogueEntry& entry) const;
    static bool comesBefore(const Row& a, const Row& b);

    bool isShown(const library::CatalogueEntry& entry) const;
    void take(const Rows& batch);
    void show(Rows added);
    void remove(const library::EntryPtr& entry);
    void refilter();
    void measure();
    void finished();
    std::vector<std::filesystem::path> ownFiles() const;

    library::Places m_places;
    phrases::Phrasebook m_words;
    kit::Background& m_background;
    std::shared_ptr<library::Catalogue> m_catalogue; ///< used by one job at a time
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);

    Rows m_all;                                                             ///< sorted
    Rows m_shown;                                                           ///< those of the tab
    using ByFile = std::unordered_map<std::string_view, library::EntryPtr>; ///< the entry keeps the name
    ByFile m_known;
    ByFile m_seen; ///< in this reading
    routine::Millis m_longest{0};
    int m_teaching = 0;
    library::Use m_use;
    QDate m_today;
    bool m_reading = false;
    bool m_wasRead = false;
    bool m_again = false;
    Tab m_tab = All;
    int m_minutes = 0;
    FolderWatch m_watch;
};

} // namespace effleur::window::browse
