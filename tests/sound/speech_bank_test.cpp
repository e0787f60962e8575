#include "sound/speech_bank.h"

#include "sound/speaking.h"

#include <QTest>
#include <tuple>
#include <vector>

using namespace effleur;
using sound::SpeechBank;
using sound::VoiceChoice;

namespace {

/// What a signal told, taken where it is asked for. (A QSignalSpy takes it on the bank's thread.)
template<class... Told> class Heard : public QObject {
public:
    Heard(const SpeechBank& bank, void (SpeechBank::*signal)(Told...)) {
        connect(&bank, signal, this, [this](Told... told) { m_all.emplace_back(told...); });
    }
    std::size_t count() const { return m_all.size(); }
    const auto& operator[](std::size_t index) const { return m_all[index]; }

private:
    std::vector<std::tuple<std::decay_t<Told>...>> m_all;
};

/// A bank over beepers: English alone, and a program of the person's own where there is a command.
struct Rig {
    Rig() { bank.speakAs({}); }

    bool made(const QString& sentence) const {
        return QTest::qWaitFor([&] { return bank.find(sentence) != nullptr; });
    }
    bool voiceIs(const QString& id) const {
        return QTest::qWaitFor([&] { return voices.count() > 0 && std::get<0>(voices[voices.count() - 1]).id == id; });
    }

    QTemporaryDir folder;
    test::Beeper::Log english;
    test::Beeper::Log own;
    SpeechBank bank{folder.path(), [this](const QString& command) {
                        std::vector<std::unique_ptr<sound::Engine>> engines;
                        if (!command.isEmpty()) engines.push_back(std::make_unique<test::Beeper>("own", "", own));
                        engines.push_back(std::make_unique<test::Beeper>("beeper", "en", english));
                        return sound::Voices(std::move(engines));
                    }};
    Heard<const sound::Voice&> voices{bank, &SpeechBank::voiceChosen};
    Heard<> grew{bank, &SpeechBank::grew};
};

} // namespace

TEST_CASE("sentences are made ahead, once each, and everybody hears of it") {
    Rig rig;
    rig.bank.want({"One", "Two", "One", ""});
    CHECK(rig.made("One"));
    CHECK(rig.made("Two"));
    CHECK(rig.english.spoken == 2);
    CHECK(QTest::qWaitFor([&] { return rig.grew.count() > 0; }));
    CHECK(rig.bank.find("Three") == nullptr);
    CHECK(rig.bank.find("One")->length() > session::Millis(50));
}

TEST_CASE("what was made once is not made again, by another program either") {
    Rig rig;
    rig.bank.want({"One", "Two"});
    REQUIRE(rig.made("Two"));
    SpeechBank later(rig.folder.path(), [&](const QString&) {
        std::vector<std::unique_ptr<sound::Engine>> engines;
        engines.push_back(std::make_unique<test::Beeper>("beeper", "en", rig.own));
        return sound::Voices(std::move(engines));
    });
    later.speakAs({});
    later.want({"One", "Two"});
    CHECK(QTest::qWaitFor([&] { return later.find("One") && later.find("Two"); }));
    CHECK(rig.own.spoken == 0);
    CHECK(*later.find("One") == *rig.bank.find("One"));
}

TEST_CASE("what is needed no more is forgotten") {
    Rig rig;
    rig.bank.want({"One"});
    REQUIRE(rig.made("One"));
    rig.bank.want({"Two"});
    CHECK(rig.made("Two"));
    CHECK(rig.bank.find("One") == nullptr);
}

TEST_CASE("another voice makes every sentence anew") {
    Rig rig;
    rig.bank.want({"One"});
    REQUIRE(rig.made("One"));
    const sound::SharedPcm low = rig.bank.find("One");
    rig.bank.speakAs({.id = "beeper:high"});
    CHECK(rig.bank.find("One") == nullptr);
    REQUIRE(rig.made("One"));
    CHECK(*rig.bank.find("One") != *low);
    CHECK(rig.voiceIs("beeper:high"));
}

TEST_CASE("where nobody speaks the language it is said, and nothing waits") {
    Rig rig;
    rig.bank.speakAs({.language = "de"});
    rig.bank.want({"Eins"});
    CHECK(rig.voiceIs(""));
    CHECK(QTest::qWaitFor([&] { return rig.grew.count() > 0; }));
    CHECK(rig.bank.find("Eins") == nullptr);
}

TEST_CASE("a program of the person's own that fails is replaced, and asked only once") {
    Rig rig;
    const Heard failed(rig.bank, &SpeechBank::ownProgramFailed);
    rig.own.mute = true;
    rig.bank.speakAs({.id = "own:low", .ownCommand = "speaker"});
    rig.bank.want({"One", "Two", "Three"});
    CHECK(rig.made("Three"));
    CHECK(rig.own.spoken == 1);
    CHECK(QTest::qWaitFor([&] { return failed.count() == 1; }));
    CHECK(rig.voiceIs("beeper:low"));
}

TEST_CASE("a voice is tried without being taken") {
    Rig rig;
    const Heard tried(rig.bank, &SpeechBank::tried);
    rig.bank.tryOut("Hello", {.id = "beeper:high"});
    REQUIRE(QTest::qWaitFor([&] { return tried.count() == 1; }));
    CHECK(std::get<0>(tried[0]) != nullptr);
    rig.bank.tryOut("Hallo", {.language = "de"});
    REQUIRE(QTest::qWaitFor([&] { return tried.count() == 2; }));
    CHECK(std::get<0>(tried[1]) == nullptr);
    rig.bank.want({"One"});
    CHECK(rig.made("One"));
    CHECK(rig.voiceIs("beeper:low"));
}

TEST_CASE("the voices of a language are found in the bank's own time") {
    Rig rig;
    const Heard found(rig.bank, &SpeechBank::voicesFound);
    rig.bank.lookForVoices("en");
    REQUIRE(QTest::qWaitFor([&] { return found.count() == 1; }));
    CHECK(std::get<0>(found[0]) == "en");
    CHECK(std::get<1>(found[0]).size() == 2);
}

TEST_CASE("a bank that is closed in the middle of its work closes") {
    Rig rig;
    QStringList many;
    for (int number = 0; number < 2'000; ++number)
        many << QString("Sentence %1").arg(number);
    rig.bank.want(many);
    CHECK(rig.made("Sentence 0"));
}

TEST_CASE("letters that the voice can't say are told once, and a program of one's own is not blamed for them") {
    Rig rig;
    const Heard<const QString&> unsayable(rig.bank, &SpeechBank::unsayableFound);
    const Heard<> failed(rig.bank, &SpeechBank::ownProgramFailed);
    rig.bank.speakAs({.language = "en", .id = {}, .ownCommand = "program"});
    rig.bank.want({QString::fromUtf8("спина"), QString::fromUtf8("Now плечо"), "Then"});
    CHECK(rig.made("Then"));
    CHECK(rig.made(QString::fromUtf8("Now плечо")));
    CHECK(QTest::qWaitFor([&] { return unsayable.count() > 0; }));
    CHECK(unsayable.count() == 1);
    CHECK(std::get<0>(unsayable[0]) == QString::fromUtf8("спина"));
    CHECK(failed.count() == 0);
    CHECK_FALSE(rig.bank.find(QString::fromUtf8("спина")));
}
