#include "journal/file_lock.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace effleur::journal {

FileLock::~FileLock() {
    release();
}

bool FileLock::take(Kind kind) {
    if (kind == Kind::None) release();
    if (kind == m_held) return true;
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const int wanted = (kind == Kind::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
    if (m_descriptor >= 0 && ::flock(m_descriptor, wanted) != 0 && errno == EWOULDBLOCK) {
        m_held = Kind::None;
        return false;
    }
    m_held = kind;
    return true;
}

void FileLock::release() {
    if (m_descriptor >= 0) ::close(m_descriptor);
    m_descriptor = -1;
    m_held = Kind::None;
}

} // namespace effleur::journal
