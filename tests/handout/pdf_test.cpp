#include "figure/tokens.h"
#include "handout/facts.h"
#include "handout/handout.h"
#include "handout/shipped.h"
#include "support/application.h"
#include "support/catch.h"
#include "support/sample.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace effleur;
using handout::Paper;

namespace {

// Read back with poppler's own tools (poppler-utils).
QString said(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAll());
    INFO(program.toStdString() << ": " << text.toStdString());
    REQUIRE(process.exitCode() == 0);
    return text;
}

/// Without spaces. Inter 4 has one glyph for a closing quote and a letter that looks like it, and is read back as the
/// letter.
QString wordsOnly(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")))
        .replace(QChar(0x02ee), QChar(0x201d))
        .replace(QChar(0x02bc), QChar(0x2019));
}

struct Desk {
    Desk() {
        test::application();
        figure::loadFonts();
    }
    QTemporaryDir folder;
    QString file = folder.filePath("handout.pdf");

    handout::Written write(const session::Plan& plan, const phrases::Phrasebook& words, Paper paper = Paper::A4) {
        return handout::writePdf(plan, words, file.toStdString(), paper);
    }
    QString info(const QString& key) const {
        for (const QString& line : said("pdfinfo", {file}).split('\n'))
            if (line.startsWith(key + ':')) return line.mid(key.size() + 1).trimmed();
        return {};
    }
    QString text(int from = 1, int to = 9'999, const QStringList& how = {}) const {
        return said("pdftotext",
                    QStringList{"-f", QString::number(from), "-l", QString::number(to)} + how + QStringList{file, "-"});
    }
    /// All words of a page, as poppler puts columns and tables in order, which differs from one version to the next,
    /// and as they were drawn.
    QString page(int number) const {
        return wordsOnly(text(number, number)) + '\n' + wordsOnly(text(number, number, {"-raw"}));
    }
    /// Every word with its box lies on its page, inside what a printer reaches.
    void checkNothingIsCut() const {
        const QString boxes = said("pdftotext", {"-bbox", file, "-"});
        double width = 0;
        double height = 0;
        int words = 0;
        static const QRegularExpression page(R"x(<page width="([\d.]+)" height="([\d.]+)">)x");
        static const QRegularExpression word(
            R"x(<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*)</word>)x");
        for (const QString& line : boxes.split('\n')) {
            if (const auto match = page.match(line); match.hasMatch()) {
                width = match.captured(1).toDouble();
                height = match.captured(2).toDouble();
            }
            const auto match = word.match(line);
            if (!match.hasMatch()) continue;
            ++words;
            INFO(line.toStdString());
            CHECK(match.captured(1).toDouble() >= 35);
            CHECK(match.captured(2).toDouble() >= 33);
            CHECK(match.captured(3).toDouble() <= width - 35);
            CHECK(match.captured(4).toDouble() <= height - 33);
        }
        CHECK(words > 50);
    }
};

std::string sentences(int count) {
    std::string text;
    for (int index = 0; index < count; ++index)
        text += "Sentence " + std::to_string(index) + " goes on for quite a while. ";
    return text + "Finis.";
}

} // namespace

namespace {

/// A long table goes on, on a page of its own.
int overviewPages(const session::Plan& plan) {
    return plan.routine.steps.size() > 25 ? 2 : 1;
}

} // namespace

TEST_CASE_METHOD(Desk, "every shipped routine is an overview and two steps a page, with its fonts in it") {
    for (const auto& each : test::shipped()) {
        INFO(each.name);
        const auto written = write(each.plan, each.words());
        REQUIRE(written.problem == QString());
        const int steps = static_cast<int>(each.plan.routine.steps.size());
        CHECK(written.count == overviewPages(each.plan) + (steps + 1) / 2);
        CHECK(info("Pages").toInt() == written.count);
        CHECK(info("Title") == each.words().author(each.plan.routine.title));
        CHECK(info("Page size").contains("A4"));
        const QStringList fonts = said("pdffonts", {file}).trimmed().split('\n').mid(2);
        REQUIRE_FALSE(fonts.isEmpty());
        static const QRegularExpression embedded(R"(\s(yes|no)\s+(?:yes|no)\s+(yes|no)\s+\d+\s+\d+$)");
        for (const QString& font : fonts) {
            INFO(font.toStdString());
            CHECK(embedded.match(font).captured(1) == "yes"); // embedded
            CHECK(embedded.match(font).captured(2) == "yes"); // and its text can be searched
        }
        checkNothingIsCut();
    }
}

TEST_CASE_METHOD(Desk, "what a step says can be found on its page") {
    for (const auto& each : test::shipped()) {
        const auto words = each.words();
        REQUIRE(write(each.plan, words).problem == QString());
        const auto timeline = session::compile(each.plan, {});
        const int pages = overviewPages(each.plan);
        const QString overview = page(1) + (pages > 1 ? page(2) : QString());
        for (const handout::StepFacts& facts : handout::factsOf(each.plan, timeline, words)) {
            const QString card = page(1 + pages + static_cast<int>(facts.ordinal) / 2);
            for (const QString& part :
                 QStringList{facts.title, facts.name, facts.term, facts.where, facts.hands, facts.count, facts.unit,
                             facts.each, facts.level, facts.levelWord, facts.begins, facts.cue} +
                     facts.tips + facts.watchFor + facts.before + facts.after) {
                INFO(each.name << " " << facts.id << ": " << part.toStdString());
                CHECK(card.contains(wordsOnly(part)));
            }
            for (const QString& part : {facts.title, facts.name, facts.where, facts.dose, facts.begins}) {
                INFO(each.name << " " << facts.id << ": " << part.toStdString());
                CHECK(overview.contains(wordsOnly(part)));
            }
        }
        const auto routine = handout::routineFacts(each.plan, timeline, words);
        for (const QString& part :
             QStringList{routine.title, routine.summary, routine.line, routine.stopRule} + routine.aftercare)
            CHECK(overview.contains(wordsOnly(part)));
        for (const auto& list : {routine.prepare, routine.health, routine.agreed})
            for (const auto& item : list) {
                INFO(each.name << ": " << item.name.toStdString());
                CHECK(overview.contains(wordsOnly(item.name)));
            }
    }
}

TEST_CASE_METHOD(Desk, "letter paper holds the same pages") {
    const auto& each = test::shipped().front();
    const int pages = write(each.plan, each.words()).count;
    CHECK(write(each.plan, each.words(), Paper::Letter).count == pages);
    CHECK(info("Page size").contains("letter"));
    checkNothingIsCut();
}

TEST_CASE_METHOD(Desk, "words of any length flow on to another card, and none is lost or cut") {
    auto routine = sample::routine();
    auto& step = routine.steps[sample::kneading];
    const QString endless(1'500, 'x');
    step.title.byLanguage["en"] = sentences(40);
    step.where.byLanguage["en"] = sentences(30);
    step.hands.byLanguage["en"] = endless.toStdString();
    step.cue.byLanguage["en"] = sentences(40);
    for (int index = 0; index < 30; ++index) {
        step.tips.push_back({{{"en", sentences(3)}}});
        step.watchFor.push_back({{{"en", sentences(2)}}});
    }
    routine.title.byLanguage["en"] = sentences(40);
    routine.summary.byLanguage["en"] = sentences(40);
    for (int index = 0; index < 40; ++index)
        routine.aftercare.push_back({{{"en", sentences(4)}}});
    const session::Plan plan = session::plan(routine, sample::map());
    const auto written = write(plan, phrases::Phrasebook());
    REQUIRE(written.problem == QString());
    CHECK(written.count > 1 + 4);
    checkNothingIsCut();
    const QString all = wordsOnly(text());
    // Tips, watch-fors, after-care; title and summary; on the card title, where and cue; in the table title and where.
    CHECK(all.count("Finis.") == 30 + 30 + 40 + 2 + 3 + 2);
    CHECK(all.count(QLatin1Char('x')) >= endless.size());
}

TEST_CASE_METHOD(Desk, "a routine of very many steps is a table that goes on") {
    auto routine = sample::routine();
    const auto steps = routine.steps;
    for (int round = 1; round < 15; ++round)
        for (auto step : steps) {
            step.id += std::to_string(round);
            routine.steps.push_back(step);
        }
    const auto written = write(session::plan(routine, sample::map()), phrases::Phrasebook());
    REQUIRE(written.problem == QString());
    CHECK(written.count > 1 + (105 + 1) / 2);
    CHECK(info("Pages").toInt() == written.count);
    checkNothingIsCut();
}

TEST_CASE_METHOD(Desk, "a file that can't be written is said, and what was there stays") {
    const auto& each = test::shipped().front();
    const auto words = each.words();
    const auto missing = handout::writePdf(each.plan, words, folder.filePath("no/such/folder.pdf").toStdString());
    CHECK(missing.count == 0);
    CHECK(missing.problem.contains("folder.pdf"));
    CHECK_FALSE(handout::writePdf(each.plan, words, folder.path().toStdString()).problem.isEmpty());

    QFile old(file);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    REQUIRE(write(each.plan, words).problem == QString());
    CHECK(info("Pages").toInt() > 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"handout.pdf"});
}
