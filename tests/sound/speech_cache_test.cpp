#include "sound/speech_cache.h"

#include "sound/speaking.h"

#include <QDateTime>
#include <QDir>

using namespace effleur;
using sound::SpeechCache;
using sound::Wave;

namespace {

QFileInfoList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryInfoList(QDir::Files);
}

const Wave tone = test::toneWave(16'000, 440, 0, 0.5);

} // namespace

TEST_CASE("a sentence that was kept comes back, also to the next program") {
    const QTemporaryDir folder;
    SpeechCache(folder.path()).keep("key", tone);
    const Wave found = SpeechCache(folder.path()).find("key");
    CHECK(found.rate == tone.rate);
    REQUIRE(found.samples.size() == tone.samples.size());
    for (std::size_t at = 0; at < tone.samples.size(); at += 101)
        CHECK(found.samples[at] == Approx(tone.samples[at]).margin(0.0001));
    CHECK(SpeechCache(folder.path()).find("another") == Wave{});
}

TEST_CASE("a damaged entry is as good as none, wherever the damage is") {
    const QTemporaryDir folder;
    SpeechCache cache(folder.path());
    cache.keep("key", tone);
    REQUIRE(filesIn(folder).size() == 1);
    const QString path = filesIn(folder).first().filePath();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto put = [&](const QByteArray& bytes) {
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    for (const qsizetype at : {qsizetype(0), qsizetype(17), qsizetype(40), good.size() / 2, good.size() - 1}) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 1);
        put(bad);
        CHECK(cache.find("key") == Wave{});
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(10), qsizetype(40), good.size() - 2}) {
        put(good.left(length));
        CHECK(cache.find("key") == Wave{});
    }
    // And it is made good by keeping it again.
    cache.keep("key", tone);
    CHECK_FALSE(cache.find("key").samples.empty());
}

TEST_CASE("the cache does not grow beyond its size: the longest unused go first") {
    const QTemporaryDir folder;
    const qint64 one = 16'041;
    SpeechCache cache(folder.path(), one * 8);
    for (int number = 0; number < 8; ++number) {
        const QByteArray key = QByteArray::number(number);
        cache.keep(key, tone);
        QFile file(folder.filePath(QString::fromLatin1(key) + ".speech"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000 + number), QFile::FileModificationTime));
    }
    CHECK_FALSE(cache.find("0").samples.empty()); // used again
    cache.keep("8", tone);
    qint64 size = 0;
    for (const QFileInfo& file : filesIn(folder))
        size += file.size();
    CHECK(size <= one * 8);
    CHECK_FALSE(cache.find("0").samples.empty());
    CHECK_FALSE(cache.find("8").samples.empty());
    CHECK(cache.find("1").samples.empty());
    CHECK_FALSE(cache.find("7").samples.empty());
}

TEST_CASE("where nothing can be written nothing is kept, and nothing breaks") {
    const test::Programs programs;
    const QString file = programs.write("file", "no folder");
    SpeechCache cache(file + "/below");
    cache.keep("key", tone);
    CHECK(cache.find("key") == Wave{});
    SpeechCache(QString("/proc/nothing")).keep("key", tone);
}

TEST_CASE("another voice, manner, language or sentence is another entry") {
    const sound::Voice low{"engine:low", "", "en"};
    const sound::Voice high{"engine:high", "", "en"};
    const sound::Voice german{"engine:low", "", "de"};
    const auto key = SpeechCache::keyOf("Two", low, "1");
    CHECK(key == SpeechCache::keyOf("Two", low, "1"));
    CHECK(key != SpeechCache::keyOf("Two", high, "1"));
    CHECK(key != SpeechCache::keyOf("Two", german, "1"));
    CHECK(key != SpeechCache::keyOf("Two", low, "2"));
    CHECK(key != SpeechCache::keyOf("Three", low, "1"));
}

TEST_CASE("what is prepared otherwise is another entry, and what is prepared alike the same") {
    const sound::Voice english{"engine:low", "", "en"};
    const sound::Voice german{"engine:low", "", "de"};
    const auto key = [](const char* text, const sound::Voice& voice) {
        return SpeechCache::keyOf(QString::fromUtf8(text), voice, "1");
    };
    CHECK(key("1½ hands", english) == key("1 and a half hands", english));
    CHECK(key("1½ Hände", german) == key("1 und ein halb Hände", german));
    CHECK(key("Softly спина", english) == key("Softly", english));
}
