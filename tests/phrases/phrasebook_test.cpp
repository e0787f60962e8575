#include "phrases/phrasebook.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <functional>
#include <set>

using namespace effleur;
using phrases::Phrasebook;
using session::PhraseId;
using session::Prompt;
using session::PromptArgument;
using session::Relief;

namespace {

body::Text text(const char* english) {
    return {{{"en", english}}};
}

/// Every phrase with arguments as session/prompt.h documents them.
const std::vector<std::pair<Prompt, const char*>> everyPhrase{
    {{PhraseId::Welcome, {text("Classic back massage")}},
     "Classic back massage. Warm your hands, and breathe together."},
    {{PhraseId::StopRule, {}},
     "It should never hurt. If they hold their breath, ease off. Sharp, shooting, tingling or numb: stop there. "
     "Dizzy, sick, chest pain or short of breath: stop altogether."},
    {{PhraseId::BeginAt, {body::Stance::FlankLeft}}, "Kneel or stand at their left side, facing their head."},
    {{PhraseId::BeginAt, {body::Stance::HipRight}}, "Kneel or stand at their right side, facing their head."},
    {{PhraseId::BeginAt, {body::Stance::Head}}, "Kneel or stand at their head."},
    {{PhraseId::BeginAt, {body::Stance::Behind}}, "Stand behind them, one foot ahead."},
    {{PhraseId::BeginAt, {body::Stance::Feet}}, "Kneel or stand at their feet."},
    {{PhraseId::PressuresAre, {}},
     "Pressure has numbers: one just the hand, two light, three medium. Four and five are for trained hands."},
    {{PhraseId::SidesAre, {1}}, "Left and right are theirs, not yours. Nothing presses on the spine."},
    {{PhraseId::SidesAre, {}}, "Left and right are theirs, not yours."},
    {{PhraseId::HeadsUp, {routine::Technique::Kneading, text("beside the spine")}},
     "Coming up: kneading, beside the spine."},
    {{PhraseId::StepIs,
      {routine::Technique::Kneading, text("hip to shoulder"), routine::Side::Left, text("one hand on the other")}},
     "Kneading, hip to shoulder, their left side. One hand on the other."},
    {{PhraseId::HandsAre, {text("both palms")}}, "Both palms."},
    {{PhraseId::HandsAre, {text("fingertips"), routine::Side::Left}}, "Fingertips."},
    {{PhraseId::Dose, {2, 6}}, "Pressure two, light. Six times."},
    {{PhraseId::HoldFor, {0, 30}}, "Hold for 30 seconds, no pressure."},
    {{PhraseId::RestFor, {60}}, "Rest for one minute."},
    {{PhraseId::SwitchSides, {routine::Side::Right}}, "Now their right side. Change hands."},
    {{PhraseId::PressureIs, {1, 2}}, "Pressure one, just the hand, each time more, to two."},
    {{PhraseId::TimesAre, {5, 16, routine::Technique::Kneading}}, "Five times, sixteen circles each."},
    {{PhraseId::SwitchSides, {routine::Side::Left, 2}}, "Now their left side, first line. Change hands."},
    {{PhraseId::SwitchSides, {routine::Side::Right, 1, routine::Side::Left}},
     "Now their right side: walk round to their left, one hand stays."},
    {{PhraseId::SwitchSides, {routine::Side::Right, 2, routine::Side::Right}},
     "Now their right side, first line: walk round to their right, one hand stays."},
    {{PhraseId::WalkRound, {body::Stance::FlankLeft}}, "Walk round to their left side, one hand stays."},
    {{PhraseId::WalkRound, {body::Stance::HipRight}}, "Walk round to their right side, one hand stays."},
    {{PhraseId::WalkRound, {body::Stance::Head}}, "Walk round to their head, one hand stays."},
    {{PhraseId::WalkRound, {body::Stance::Behind}}, "Walk round behind them, one hand stays."},
    {{PhraseId::WalkRound, {body::Stance::Feet}}, "Walk round to their feet, one hand stays."},
    {{PhraseId::ChangeBody, {text("Cover the back"), text("Uncover the legs"), body::Stance::LegLeft}},
     "Cover the back. Uncover the legs. Keep a hand on them as you go along to their legs."},
    {{PhraseId::ChangeBody, {text(""), text("Uncover the legs")}}, "Uncover the legs."},
    {{PhraseId::ChangeBody, {text(""), text(""), body::Stance::HipLeft}},
     "Keep a hand on them as you go along to their hips."},
    {{PhraseId::WalkRound, {body::Stance::LegRight}}, "Walk round to their right side, one hand stays."},
    {{PhraseId::BeginAt, {body::Stance::LegLeft}}, "Kneel or stand beside their left leg, facing their head."},
    {{PhraseId::SwitchLane, {}}, "Now the line beside it."},
    {{PhraseId::SwitchLane, {1}}, "Now a line further out."},
    {{PhraseId::SwitchLane, {-1}}, "Now a line further in."},
    {{PhraseId::Remind, {routine::Reminder::HeadTurn}}, "Time to turn the head to the other side."},
    {{PhraseId::Ask, {text("Do you like rolling?")}}, "Do you like rolling?"},
    {{PhraseId::Tip, {text("Lean in with your body.")}}, "Lean in with your body."},
    {{PhraseId::Cue, {text("Up beside the spine.")}}, "Up beside the spine."},
    {{PhraseId::Watch, {text("Leaning on the spine.")}}, "Avoid this: Leaning on the spine."},
    {{PhraseId::BreatheIn, {}}, "Breathe in."},
    {{PhraseId::BreatheOut, {}}, "And slowly out."},
    {{PhraseId::Count, {2}}, "Two"},
    {{PhraseId::LastOne, {}}, "Last one here"},
    {{PhraseId::Softer, {2}}, "Softer from here to the end: pressure two, light."},
    {{PhraseId::AlreadyLightest, {int(Relief::ThisStep)}}, "Lightest just now. Softer from here on."},
    {{PhraseId::AlreadyLightest, {int(Relief::NextStep)}}, "Lightest here. Softer from the next step on."},
    {{PhraseId::AlreadyLightest, {int(Relief::Later)}}, "Lightest here. Softer later on."},
    {{PhraseId::AlreadyLightest, {int(Relief::Never)}}, "Lightest here, and to the end."},
    {{PhraseId::AreaLeftOut, {session::Area{"lower-back-left"}}}, "Left out from here on: lower back on the left."},
    {{PhraseId::AreasBack, {session::Area{"shoulder-left"}, session::Area{"shoulder-right"}}},
     "Left out no longer: both shoulders."},
    {{PhraseId::WorkSpared,
      {routine::Technique::Kneading, text("hip to neck"), routine::Side::Left, session::Area{"neck"}}},
     "Left out today: neck. So this is skipped: kneading, hip to neck, their left side."},
    {{PhraseId::WorkSpared, {routine::Technique::Holding, text("lower back"), routine::Side::Both}},
     "Skipped: holding, lower back."},
    {{PhraseId::StepsSpared, {3}}, "Three steps are skipped."},
    {{PhraseId::StepsSpared, {3, session::Area{"neck"}}}, "Left out today: neck. So three steps are skipped."},
    {{PhraseId::AreasLeftOut,
      {session::Area{"shoulder-left"}, session::Area{"lower-back-left"}, session::Area{"lower-back-right"}}},
     "Left out today: left shoulder, lower back."},
    {{PhraseId::Firmer, {3}}, "Firmer: pressure three, medium."},
    {{PhraseId::FirmestToday, {}}, "No firmer than this today."},
    {{PhraseId::Undone, {1}}, "As it was: pressure one, just the hand, nothing left out."},
    {{PhraseId::Undone, {2, session::Area{"neck"}}}, "As it was: pressure two, light. Left out: neck."},
    {{PhraseId::OneMore, {}}, "One more."},
    {{PhraseId::Paused, {}}, "Paused. Let one hand rest where it is."},
    {{PhraseId::GoingOn, {3}}, "Going on in three seconds."},
    {{PhraseId::Waiting, {}}, "When you are ready."},
    {{PhraseId::HalfWay, {}}, "Half of the session is done."},
    {{PhraseId::MinutesLeft, {5}}, "Five minutes left."},
    {{PhraseId::PressureCheck, {}}, "Ask: more, less or the same?"},
    {{PhraseId::Aftercare, {text("Get up slowly.")}}, "Get up slowly."},
    {{PhraseId::Finished, {}}, "That was all of it. Well done, both of you."},
    {{PhraseId::Stopped, {}}, "Stopped. Let your hands rest."},
    {{PhraseId::EverybodyTries, {120}}, "Everybody tries, for two minutes."},
    {{PhraseId::SwapPartners, {}}, "Swap partners."},
};

/// What a spoken or shown line must be: there, in order, short, complete.
void isPlain(const QString& line) {
    INFO(line.toStdString());
    CHECK_FALSE(line.trimmed().isEmpty());
    CHECK(line == line.simplified());
    CHECK(line.size() <= 90);
    CHECK_FALSE(line.contains(QLatin1Char('%')));
    CHECK_FALSE(line.contains(QLatin1String("..")));
}

/// As long as safety needs: told once, before the session.
bool isLong(PhraseId id) {
    return id == PhraseId::StopRule || id == PhraseId::PressuresAre;
}

template<class Enum> void allDiffer(std::size_t count, const std::function<QString(Enum)>& word) {
    std::set<QString> seen;
    for (std::size_t i = 0; i < count; ++i) {
        isPlain(word(Enum(i)));
        seen.insert(word(Enum(i)));
    }
    CHECK(seen.size() == count);
}

/// "%1 %2 %n", as they stand in a text, each once.
std::set<QString> places(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    std::set<QString> found;
    for (auto each = place.globalMatch(text); each.hasNext();)
        found.insert(each.next().captured());
    return found;
}

} // namespace

TEST_CASE("every phrase is a short, complete English sentence") {
    const Phrasebook book;
    std::set<PhraseId> seen;
    for (const auto& [prompt, expected] : everyPhrase) {
        const QString said = book.sentence(prompt);
        if (!isLong(prompt.id)) isPlain(said);
        CHECK(said.toStdString() == expected);
        seen.insert(prompt.id);
    }
    CHECK(seen.size() == std::size_t(PhraseId::SwapPartners) + 1);
}

TEST_CASE("missing or wrong arguments leave no hole in a sentence that crashes or shows a placeholder") {
    const Phrasebook book;
    for (std::size_t id = 0; id <= std::size_t(PhraseId::SwapPartners); ++id)
        for (const auto& arguments : std::vector<std::vector<PromptArgument>>{
                 {}, {-7}, {text("")}, {text(""), text("")}, {routine::Side::Both, 1000}, {1000000, 1000000}}) {
            const QString said = book.sentence({PhraseId(id), arguments});
            INFO(said.toStdString());
            CHECK_FALSE(said.contains(QLatin1Char('%')));
        }
}

TEST_CASE("one is said in the singular") {
    const Phrasebook book;
    CHECK(book.sentence({PhraseId::Dose, {1, 1}}) == "Pressure one, just the hand. Once.");
    using routine::Technique;
    CHECK(book.sentence({PhraseId::Dose, {1, 7, 2, 1, Technique::Stroking}}) ==
          "Pressure one, just the hand, each time more, to two. Seven times.");
    CHECK(book.sentence({PhraseId::Dose, {2, 8, 1, 1, Technique::Closing}}) ==
          "Pressure two, light, each time less, to one. Eight times.");
    CHECK(book.sentence({PhraseId::Dose, {1, 2, 0, 1, Technique::Closing}}) ==
          "Pressure one, just the hand, each time less, to no pressure. Two times.");
    CHECK(book.sentence({PhraseId::Dose, {3, 5, 3, 16, Technique::Kneading}}) ==
          "Pressure three, medium. Five times, sixteen circles each.");
    CHECK(book.sentence({PhraseId::Dose, {2, 6, 2, 40, Technique::Clapping}}) ==
          "Pressure two, light. Six times, 40 claps each.");
    CHECK(book.sentence({PhraseId::MinutesLeft, {1}}) == "One minute left.");
    CHECK(book.sentence({PhraseId::RestFor, {1}}) == "Rest for one second.");
    CHECK(book.sentence({PhraseId::GoingOn, {0}}) == "Going on.");
}

TEST_CASE("hands that may be on one side say that they are on both") {
    const Prompt tips{PhraseId::HandsAre, {text("all fingertips"), routine::Side::Both}};
    CHECK(Phrasebook().sentence(tips) == "All fingertips, both sides.");
    CHECK(Phrasebook("de").sentence({PhraseId::HandsAre, {text("beide Hände"), routine::Side::Both}}) ==
          "Beide Hände.");
}

TEST_CASE("an author's per cent signs are left alone") {
    const Phrasebook book;
    CHECK(book.sentence(
              {PhraseId::StepIs, {routine::Technique::Rubbing, text("%1 %n"), routine::Side::Left, text("")}}) ==
          "Rubbing, %1 %n, their left side.");
}

TEST_CASE("every value has its own word") {
    const Phrasebook book;
    allDiffer<routine::Technique>(routine::techniqueCount, [&](auto t) { return book.technique(t); });
    allDiffer<routine::Side>(4, [&](auto s) { return book.side(s); });
    allDiffer<routine::Intent>(4, [&](auto i) { return book.intent(i); });
    allDiffer<routine::Level>(3, [&](auto l) { return book.level(l); });
    allDiffer<routine::Reminder>(3, [&](auto r) { return book.reminder(r); });
    allDiffer<routine::HealthGroup>(3, [&](auto g) { return book.group(g); });
    allDiffer<int>(6, [&](int level) { return book.pressureWord(level); });
    allDiffer<int>(30, [&](int n) { return book.number(n); });
    const std::vector<std::string> areas{"neck",           "shoulder-left",   "shoulder-right",   "scapula-left",
                                         "scapula-right",  "upper-back-left", "upper-back-right", "mid-back-left",
                                         "mid-back-right", "lower-back-left", "lower-back-right", "flank-left",
                                         "flank-right",    "sacrum"};
    allDiffer<int>(int(areas.size()), [&](int area) { return book.area(areas[std::size_t(area)]); });
    CHECK(book.areas(areas).count(", ") == 7);
    CHECK(book.area("big-toe") == "big-toe");
    CHECK(book.pressureWord(-1) == book.pressureWord(0));
    CHECK(book.pressureWord(9) == book.pressureWord(5));
}

TEST_CASE("field terms stand beside the words that have one") {
    const Phrasebook book;
    CHECK(book.fieldTerm(routine::Technique::Stroking) == "effleurage");
    CHECK(book.fieldTerm(routine::Technique::Clapping) == "tapotement");
    CHECK(book.fieldTerm(routine::Technique::Holding).isEmpty());
}

TEST_CASE("every health question is asked in its own words and has an advice") {
    const Phrasebook book;
    std::set<QString> seen;
    for (const auto& entry : routine::healthQuestions) {
        isPlain(book.question(entry.question));
        isPlain(book.advice(entry.question));
        seen.insert(book.question(entry.question));
        const QString advice = book.advice(entry.question);
        INFO(advice.toStdString());
        switch (entry.group) {
        case routine::HealthGroup::NotToday:
            CHECK((advice.startsWith("Not today") || advice.startsWith("No massage")));
            break;
        case routine::HealthGroup::LeaveOut: CHECK(advice.startsWith("Leave that area out")); break;
        case routine::HealthGroup::AskDoctor: CHECK(advice.contains("sk a doctor")); break;
        }
    }
    CHECK(seen.size() == routine::healthQuestions.size());
}

TEST_CASE("the stop rule says when to ease off and the signs to stop at (correction 3)") {
    const QString rule = Phrasebook().stopRule();
    for (const char* word :
         {"never hurt", "hold their breath", "ease off", "Sharp", "shooting", "tingling", "numb", "stop there"})
        CHECK(rule.contains(QLatin1String(word)));
}

TEST_CASE("every preparation of the article has a name and a detail (R21 to R26)") {
    const Phrasebook book;
    for (const char* id : {"firm-surface", "light-clothing", "towels", "head-pad", "ankle-roll", "dry-wipes",
                           "oil-if-needed", "warm-room", "wash-hands", "candles"}) {
        isPlain(book.preparation(id));
        isPlain(book.preparationDetail(id));
        CHECK(book.preparation(id).toStdString() != id);
    }
    CHECK(book.preparation("hot-stones") == "hot-stones");
    CHECK(book.preparationDetail("hot-stones").isEmpty());
}

TEST_CASE("an author's words come in the book's language, else in the routine's own") {
    const body::Text both{{{"de", "Rücken"}, {"en", "back"}}};
    CHECK(Phrasebook().author(both) == "back");
    CHECK(Phrasebook("en", "de").author({{{"de", "Rücken"}}}) == "Rücken");
}

TEST_CASE("an author's words are for a voice of their language alone") {
    const session::Prompt french{PhraseId::Tip, {body::Text{{{"fr", "Doucement"}}}}};
    const session::Prompt both{PhraseId::Tip, {body::Text{{{"fr", "Doucement"}, {"de", "Sanft"}}}}};
    CHECK(Phrasebook("en", "fr").sentence(french).contains("Doucement"));
    CHECK(Phrasebook("en", "fr").spoken(french).isEmpty());
    CHECK(Phrasebook("de", "fr").spoken(both) == Phrasebook("de", "fr").sentence(both));
    CHECK_FALSE(Phrasebook("de", "fr").spoken({PhraseId::LastOne, {}}).isEmpty());
}

TEST_CASE("a language without a catalogue speaks English") {
    const Phrasebook book("tlh");
    CHECK(book.language() == "en");
    CHECK(book.technique(routine::Technique::Kneading) == "Kneading");
}

TEST_CASE("a catalogue translates words and plurals, and what it lacks stays English") {
    const Phrasebook book("eo");
    CHECK(book.language() == "eo");
    CHECK(book.technique(routine::Technique::Kneading) == "Knedado");
    CHECK(book.sentence({PhraseId::Dose, {2, 6}}) == "Pressure two, light. Ses fojojn.");
    CHECK(book.technique(routine::Technique::Rolling) == "Rolling");
}

TEST_CASE("the German catalogue leaves nothing unfinished, empty or without a place for what is told") {
    QFile file(QStringLiteral(EFFLEUR_SOURCE_DIR "/resources/translations/effleur_de.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto name = xml.name();
        if (name == QLatin1String("source")) source = xml.readElementText();
        if (name == QLatin1String("translation") && xml.attributes().hasAttribute(QLatin1String("type")))
            FAIL_CHECK(source.toStdString() + " is unfinished");
        const bool plural = source.contains(QLatin1String("%n"));
        if (name != QLatin1String(plural ? "numerusform" : "translation")) continue;
        const QString said = xml.readElementText();
        INFO(source.toStdString() + " -> " + said.toStdString());
        CHECK_FALSE(said.trimmed().isEmpty());
        CHECK(places(said) == places(source));
        ++messages;
    }
    CHECK_FALSE(xml.hasError());
    CHECK(messages > 500);
}

TEST_CASE("in German everything is said in German") {
    const Phrasebook book("de");
    REQUIRE(book.language() == "de");
    CHECK(book.sentence({PhraseId::LastOne, {}}).toStdString() == "Ein letztes Mal hier");
    CHECK(book.sentence({PhraseId::Dose, {2, 6}}).toStdString() == "Druck zwei, leicht. Sechs Mal.");
    CHECK(book.sentence({PhraseId::MinutesLeft, {5}}).toStdString() == "Noch fünf Minuten.");
    CHECK(book.sentence({PhraseId::SwitchSides, {routine::Side::Left}}).toStdString() ==
          "Jetzt die linke Körperseite. Hände wechseln.");
    CHECK(book.technique(routine::Technique::Kneading).toStdString() == "Kneten");
    for (const auto& [prompt, english] : everyPhrase) {
        if (!isLong(prompt.id)) isPlain(book.sentence(prompt));
        const bool authors = prompt.id == PhraseId::HandsAre || prompt.id == PhraseId::Ask ||
                             prompt.id == PhraseId::Tip || prompt.id == PhraseId::Cue ||
                             prompt.id == PhraseId::Aftercare ||
                             (prompt.id == PhraseId::ChangeBody && prompt.arguments.size() == 2);
        CHECK((book.sentence(prompt).toStdString() == english) == authors);
    }
}
