#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <vector>

namespace effleur::window::browse {

/// Says when something happened to a folder's files, once where much happens at a time.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);

    /// From here on this folder and these of its files, instead of what was watched. A folder that is not there yet is
    /// waited for in the nearest one that is.
    void watch(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& files);

signals:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace effleur::window::browse
