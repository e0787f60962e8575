#pragma once

#include <QString>

namespace effleur::journal {

/// A lock on a file beside the journal, between programs and within one. It ends with this object, or with its process
/// however that dies. Where the file system knows no locks, or the folder can't be written, nobody is in the way.
class FileLock {
public:
    enum class Kind { None, Shared, Exclusive };

    explicit FileLock(QString path)
        : m_path(std::move(path)) {}
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Never waits. False where another holds it; what was held before may then be lost.
    bool take(Kind kind);
    void release();
    Kind held() const { return m_held; }

private:
    const QString m_path;
    int m_descriptor = -1;
    Kind m_held = Kind::None;
};

} // namespace effleur::journal
