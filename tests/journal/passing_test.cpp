#include "journal/sample_journal.h"

#include <QDir>
#include <QFile>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace effleur;
using namespace effleur::sample;

// The disk as it sometimes is: the C library's own calls, of which some fail while a test wants it.
namespace {

std::atomic<int> reads = 0;     ///< of the journal
std::atomic<int> firstBad = -1; ///< the read from which on it fails; -1 = none
std::atomic<int> badReads = 0;  ///< so many of them
std::atomic<bool> noMaps = false;

bool isJournal(int descriptor, const char* ending) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = readlink(link, path, sizeof path - 1);
    const auto wanted = std::strlen(ending);
    return length >= ssize_t(wanted) && std::memcmp(path + length - wanted, ending, wanted) == 0;
}

template<typename Call> Call next(const char* name) {
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

/// `count` reads of the journal fail, from the one with this number on.
struct Bad {
    Bad(int from, int count) {
        reads = 0;
        badReads = count;
        firstBad = from;
    }
    ~Bad() { firstBad = -1; }
};

QStringList setAside(const Place& place) {
    return QDir(place.folder()).entryList({"journal-damaged*"});
}

} // namespace

extern "C" ssize_t pread64(int descriptor, void* to, size_t count, off64_t offset) {
    static const auto real = next<ssize_t (*)(int, void*, size_t, off64_t)>("pread64");
    if (firstBad >= 0 && isJournal(descriptor, "/journal.sqlite")) {
        const int number = reads++;
        if (number >= firstBad && number < firstBad + badReads) {
            errno = EIO;
            return -1;
        }
    }
    return real(descriptor, to, count, offset);
}

extern "C" void* mmap64(void* at, size_t length, int protection, int flags, int descriptor, off64_t offset) {
    static const auto real = next<void* (*)(void*, size_t, int, int, int, off64_t)>("mmap64");
    if (noMaps && descriptor >= 0 && isJournal(descriptor, "/journal.sqlite-shm")) {
        errno = ENODEV;
        return MAP_FAILED;
    }
    return real(at, length, protection, flags, descriptor, offset);
}

TEST_CASE("an error that passes sets no journal aside and costs nothing") {
    const Place place;
    {
        Journal journal(place.folder());
        for (int each = 0; each < 60; ++each) {
            SessionRecord record = classicBack(each);
            record.note = QString("note ").repeated(100);
            REQUIRE(journal.keep(record) != 0);
        }
    }
    int met = 0;
    for (int from = 0; from < 60; ++from) {
        CAPTURE(from);
        const Bad disk(from, 1);
        Journal journal(place.folder());
        met += reads > from;
        CHECK(setAside(place).isEmpty());
        CHECK(journal.isOpen());
        CHECK(journal.sentence().isEmpty());
        CHECK(journal.sessions().size() == 60);
    }
    CHECK(met > 5);
}

TEST_CASE("a disk that can't be read leaves the journal where it is, and says so") {
    const Place place;
    Journal(place.folder()).keep(anna());
    for (int from = 0; from < 12; ++from) {
        CAPTURE(from);
        const Bad disk(from, 1'000'000);
        Journal journal(place.folder());
        CHECK(setAside(place).isEmpty());
        if (!journal.isOpen()) CHECK(journal.trouble() == Trouble::Unusable);
        if (!journal.isOpen()) CHECK_FALSE(journal.sentence().isEmpty());
    }
    Journal journal(place.folder());
    CHECK(journal.people().size() == 1);
}

TEST_CASE("memory that can't be shared sets no journal aside") {
    const Place place;
    Journal(place.folder()).keep(anna());
    noMaps = true;
    { const Journal journal(place.folder()); }
    noMaps = false;
    CHECK(setAside(place).isEmpty());
    CHECK(Journal(place.folder()).people().size() == 1);
}
