#include "window/browse/folder_watch.h"

#include <QFile>
#include <QFileInfo>

namespace effleur::window::browse {

namespace fs = std::filesystem;

namespace {

constexpr int settleMillis = 300; ///< a folder in which much happens is told of once
constexpr std::size_t mostWatched = 200;

QString named(const fs::path& path) {
    return QFile::decodeName(path.c_str());
}

} // namespace

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMillis);
    connect(&m_settled, &QTimer::timeout, this, &FolderWatch::changed);
    const auto happened = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, happened);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, happened);
}

/// The folder tells of new and renamed files, not of what is written into one: they are watched themselves.
void FolderWatch::watch(const fs::path& folder, const std::vector<fs::path>& files) {
    QStringList wanted;
    fs::path place = folder;
    while (!place.empty() && !QFileInfo::exists(named(place)) && place.has_relative_path())
        place = place.parent_path();
    if (!place.empty()) wanted << named(place);
    for (const fs::path& file : files)
        if (static_cast<std::size_t>(wanted.size()) <= mostWatched) wanted << named(file);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList idle;
    for (const QString& path : watched)
        if (!wanted.contains(path)) idle << path;
    if (!idle.isEmpty()) m_watcher.removePaths(idle);
    for (const QString& path : wanted)
        if (!watched.contains(path)) m_watcher.addPath(path);
}

} // namespace effleur::window::browse
