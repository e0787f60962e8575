#include "terminal/command_line.h"

#include "support/catch.h"

using namespace effleur::terminal;

TEST_CASE("without arguments, or with a file, a routine is opened") {
    CHECK(parse({}) == Request(Play{}));
    CHECK(parse({"my.routine.json"}) == Request(Play{.file = "my.routine.json"}));
    CHECK(parse({"--", "--odd.routine.json"}) == Request(Play{.file = "--odd.routine.json"}));
}

TEST_CASE("play takes its options in any order, with or without an equals sign") {
    const Play expected{.file = "a.json", .text = true, .rate = 60, .from = "kneading", .mute = true};
    CHECK(parse({"play", "a.json", "--text", "--rate", "60", "--from", "kneading", "--mute"}) == Request(expected));
    CHECK(parse({"play", "--rate=60", "--mute", "--from=kneading", "--text", "a.json"}) == Request(expected));
}

TEST_CASE("check, timeline, list and self-test are understood") {
    CHECK(parse({"check", "a", "b", "--json"}) == Request(Check{.files = {"a", "b"}, .json = true}));
    CHECK(parse({"timeline", "a"}) == Request(ShowTimeline{.file = "a"}));
    CHECK(parse({"timeline", "--json", "a"}) == Request(ShowTimeline{.file = "a", .json = true}));
    CHECK(parse({"list"}) == Request(List{}));
    CHECK(parse({"list", "--json"}) == Request(List{.json = true}));
    CHECK(parse({"--self-test"}) == Request(SelfTest{}));
}

TEST_CASE("export takes a file for the guide, a transcript, and how much is said") {
    CHECK(parse({"export", "a", "--audio", "b.ogg"}) == Request(Export{.file = "a", .audio = "b.ogg"}));
    CHECK(
        parse({"export", "--audio=B.WAV", "a", "--level", "tones", "--transcript"}) ==
        Request(Export{.file = "a", .audio = "B.WAV", .transcript = true, .level = effleur::sound::Verbosity::Tones}));
    CHECK(parse({"export", "a", "--transcript"}) == Request(Export{.file = "a", .transcript = true}));
}

TEST_CASE("help and version are found anywhere, but not behind --") {
    CHECK(parse({"-h"}) == Request(Help{}));
    CHECK(parse({"check", "--help"}) == Request(Help{}));
    CHECK(parse({"--version"}) == Request(Version{}));
    CHECK(parse({"check", "--", "--help"}) == Request(Check{.files = {"--help"}}));
}

TEST_CASE("what can't be understood is refused with a reason") {
    for (const QStringList& arguments : std::vector<QStringList>{{"play"},
                                                                 {"play", "a", "b"},
                                                                 {"export", "a"},
                                                                 {"export", "--audio", "b.wav"},
                                                                 {"export", "a", "--audio", "b.mp3"},
                                                                 {"export", "a", "--transcript", "--level", "loud"},
                                                                 {"play", "a", "--rate", "fast"},
                                                                 {"play", "a", "--rate", "0"},
                                                                 {"play", "a", "--rate", "nan"},
                                                                 {"play", "a", "--rate", "1e9"},
                                                                 {"play", "a", "--loud"},
                                                                 {"check"},
                                                                 {"check", "--jsonn", "a"},
                                                                 {"timeline"},
                                                                 {"timeline", "a", "b"},
                                                                 {"list", "a"},
                                                                 {"fit", "a"},
                                                                 {"--self-test", "a"}}) {
        INFO(arguments.join(' ').toStdString());
        const Request request = parse(arguments);
        const auto* misuse = std::get_if<Misuse>(&request);
        REQUIRE(misuse);
        CHECK_FALSE(sentence(*misuse, effleur::phrases::Phrasebook()).isEmpty());
    }
}

TEST_CASE("what can't be understood is said") {
    for (const auto& [arguments, english, german] : std::vector<std::tuple<QStringList, const char*, const char*>>{
             {{"check"}, "A file is missing.", "Eine Datei fehlt."},
             {{"list", "a"}, "\"a\" is too much.", "„a“ ist zu viel."},
             {{"check", "--jsonn", "a"}, "Unknown option 'jsonn'.", "Die Option „jsonn“ gibt es nicht."},
             {{"play", "-ab", "c"}, "Unknown options: a, b.", "Diese Optionen gibt es nicht: a, b."},
             {{"play", "a", "--rate"}, "Missing value after '--rate'.", "Nach „--rate“ fehlt ein Wert."},
             {{"play", "a", "--mute=1"}, "Unexpected value after '--mute'.", "„--mute“ nimmt keinen Wert."},
             {{"dance", "a", "b"}, "There is no command \"dance\".", "Den Befehl „dance“ gibt es nicht."},
             {{"play", "a", "--rate", "0"},
              "--rate takes a number from 0.1 to 1000.",
              "--rate nimmt eine Zahl von 0.1 bis 1000."},
             {{"fit", "a", "0"}, "The minutes are a number up to 180.", "Die Minuten sind eine Zahl bis 180."}}) {
        const Request request = parse(arguments);
        const auto* misuse = std::get_if<Misuse>(&request);
        REQUIRE(misuse);
        CHECK(sentence(*misuse, effleur::phrases::Phrasebook()).toStdString() == english);
        CHECK(sentence(*misuse, effleur::phrases::Phrasebook("de")).toStdString() == german);
    }
}

TEST_CASE("the help names every command and option, and none that does not exist") {
    const QString help = helpText(effleur::phrases::Phrasebook());
    for (const char* word :
         {"play", "check", "timeline", "fit", "export", "list", "--pdf", "--paper", "--storyboard", "--size",
          "--self-test", "--text", "--rate", "--from", "--mute", "--json", "--help", "--version"})
        CHECK(help.contains(QLatin1String(word)));
}

TEST_CASE("fit takes a file and minutes, and nothing else") {
    CHECK(std::get<FitTo>(parse({"fit", "a.routine.json", "20"})) == FitTo{"a.routine.json", 20});
    for (const QStringList& wrong : {QStringList{"fit"}, QStringList{"fit", "a"}, QStringList{"fit", "a", "soon"},
                                     QStringList{"fit", "a", "0"}, QStringList{"fit", "a", "20", "b"}})
        CHECK(std::holds_alternative<Misuse>(parse(wrong)));
}

TEST_CASE("export takes cards to print, pictures, or both") {
    CHECK(parse({"export", "a", "--pdf", "b.pdf"}) == Request(Export{.file = "a", .pdf = "b.pdf"}));
    CHECK(parse({"export", "a", "--pdf", "B.PDF", "--paper", "Letter"}) ==
          Request(Export{.file = "a", .pdf = "B.PDF", .paper = effleur::handout::Paper::Letter}));
    CHECK(parse({"export", "--storyboard=out", "--size", "1920x1080", "a"}) ==
          Request(Export{.file = "a", .storyboard = "out", .size = QSize(1920, 1080)}));
    for (const QStringList& wrong : std::vector<QStringList>{{"export"},
                                                             {"export", "a"},
                                                             {"export", "--pdf", "b.pdf"},
                                                             {"export", "a", "b", "--pdf", "b.pdf"},
                                                             {"export", "a", "--pdf", "b.png"},
                                                             {"export", "a", "--pdf", ""},
                                                             {"export", "a", "--storyboard", ""},
                                                             {"export", "a", "--pdf", "b.pdf", "--paper", "a5"},
                                                             {"export", "a", "--storyboard", "d", "--size", "big"},
                                                             {"export", "a", "--storyboard", "d", "--size", "0x800"},
                                                             {"export", "a", "--storyboard", "d", "--size", "9000x800"},
                                                             {"export", "a", "--film", "b"}}) {
        INFO(wrong.join(' ').toStdString());
        CHECK(std::holds_alternative<Misuse>(parse(wrong)));
    }
}
