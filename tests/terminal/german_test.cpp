// The terminal in the person's language.
#include "phrases/phrasebook.h"
#include "support/catch.h"
#include "terminal/simulated_host.h"
#include "terminal/terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <utility>

using namespace effleur;
using namespace effleur::terminal;
using tests::SimulatedHost;

namespace {

/// What stands between the quotes of a literal, its parts joined.
QString literal(const QString& code) {
    static const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto found = part.globalMatch(code); found.hasNext();)
        text += found.next().captured(1);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\\""), QLatin1String("\""))
        .replace(QLatin1String("\\u201C"), QString(QChar(0x201C)))
        .replace(QLatin1String("\\u201D"), QString(QChar(0x201D)));
}

const std::filesystem::path source = EFFLEUR_SOURCE_DIR;

/// A terminal in German, and a folder of one's own that is thrown away.
struct World {
    QTemporaryDir folder;
    Surroundings surroundings{.bodies = source / "resources" / "body",
                              .shippedRoutines = source / "routines",
                              .ownRoutines = folder.path().toStdString(),
                              .language = QStringLiteral("de")};
    SimulatedHost host;

    std::filesystem::path write(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return folder.filePath(name).toStdString();
    }
    /// What is printed and complained of, without the name of the folder.
    QString said(const Request& request) {
        run(request, surroundings, host);
        const QString said = std::exchange(host.out, {}) + std::exchange(host.errors, {});
        return QString(said).replace(folder.path() + QLatin1Char('/'), QString());
    }
};

/// What any text of this program says in English alone: runs of three words and more between the places that are
/// filled.
QStringList englishRuns() {
    QFile file(QStringLiteral(EFFLEUR_SOURCE_DIR "/resources/translations/effleur_de.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression place(QStringLiteral("%[0-9n]|\n"));
    QXmlStreamReader xml(&file);
    QStringList runs;
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) text = xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        const QString german = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        for (const QString& run : text.split(place))
            if (run.simplified().count(QLatin1Char(' ')) >= 2 && !german.contains(run.simplified()))
                runs << run.simplified();
    }
    return runs;
}

void isGerman(const QString& said) {
    static const QStringList runs = englishRuns();
    REQUIRE(runs.size() > 400);
    const QString line = said.simplified();
    REQUIRE_FALSE(line.isEmpty());
    for (const QString& run : runs)
        if (line.contains(run)) FAIL_CHECK(run.toStdString() << " is said in: " << said.toStdString());
}

/// A routine with much to say about it.
constexpr const char* bad = R"({
  "format": 1, "id": "Mein Ablauf", "language": "deutsch", "title": "Rücken", "intent": "relaxd",
  "changeSeconds": 2.5, "prepare": ["towls"],
  "strokes": {"eigen": {"left": {"out": "M 400 900 L 400 800"}}},
  "steps": [
    {"id": "a", "technique": "stroking", "stroke": "palms", "title": "A", "pressure": "2", "repetitions": 6.5, "secondsPerRepetition": 8},
    {"id": "a", "technique": "kneading", "stroke": "eigen", "title": "", "presure": 2, "repetitions": 300, "secondsPerRepetition": 8,
     "repetitionsRange": [8, 5]},
    {"id": "b", "technique": "clapping", "stroke": "eigen", "title": 7, "pressure": 2, "repetitions": 5}
  ]
})";

} // namespace

TEST_CASE("German findings of a bad file read right") {
    World world;
    const auto file = world.write("schlecht.routine.json", bad);
    CHECK(
        world.said(Check{.files = {file}}).toStdString() ==
        R"(schlecht.routine.json:2:22: Fehler E206: „Mein Ablauf“ geht nicht als Name. Nimm Kleinbuchstaben und Ziffern, mit einzelnen Bindestrichen zwischen Wörtern.
schlecht.routine.json:2:49: Fehler E206: „deutsch“ ist keine Sprache. Schreib ein kurzes Kürzel wie "en" oder "de".
schlecht.routine.json:2:89: Fehler E203: „relaxd“ ist hier nicht bekannt. Möglich sind relaxing, invigorating, restorative oder teaching.
schlecht.routine.json:3:20: Fehler E204: Hierher gehört eine Zahl von 3 bis 30.
schlecht.routine.json:3:37: Warnung W301: Effleur kennt „towls“ nicht und zeigt es, wie es dasteht. Meinst du „towels“?
schlecht.routine.json:4:33: Fehler E316: Die Hand kommt nicht dorthin zurück, wo dieser Strich beginnt. Ergänze "return", den leichten Rückweg, oder lass "out" enden, wo es begann.
schlecht.routine.json:6:52: Fehler E302: Auf dieser Körperkarte gibt es keinen Strich „palms“.
schlecht.routine.json:6:87: Fehler E202: Hierher gehört eine ganze Zahl von 0 bis 5, nicht Text in Anführungszeichen. Schreib die Zahl ohne Anführungszeichen.
schlecht.routine.json:6:107: Fehler E202: Hierher gehört eine ganze Zahl von 1 bis 200, nicht 6,5.
schlecht.routine.json:7:5: Fehler E201: Hier fehlt das Feld „pressure“. Ist es falsch geschrieben?
schlecht.routine.json:7:12: Fehler E301: Zwei Schritte haben die Kennung „a“. Gib einem davon eine andere, etwa „a-2“.
schlecht.routine.json:7:70: Fehler E311: Der Titel ist leer. Sag in ein paar Worten, was zu tun ist.
schlecht.routine.json:7:74: Warnung W201: Das Feld „presure“ ist nicht bekannt und bewirkt nichts. Meinst du „pressure“?
schlecht.routine.json:7:103: Fehler E204: Hierher gehört eine ganze Zahl von 1 bis 200.
schlecht.routine.json:8:26: Fehler E306: Der Bereich der Wiederholungen läuft rückwärts. Schreib die kleinere Zahl zuerst.
schlecht.routine.json:9:5: Fehler E201: Hier fehlt das Feld „secondsPerRepetition“. Ergänze es: Hierher gehört eine Zahl von 0,5 bis 600.
schlecht.routine.json:9:52: Fehler E317: Klatschen braucht einen Strich aus Punkten.
schlecht.routine.json:9:70: Fehler E202: Hierher gehört ein Satz in Anführungszeichen oder ein Objekt mit einem Satz je Sprache, nicht eine Zahl.
schlecht.routine.json:9:70: Fehler E311: Der Titel ist leer. Sag in ein paar Worten, was zu tun ist.
schlecht.routine.json: 17 Fehler, 2 Warnungen, 0 Ratschläge
)");
}

TEST_CASE("German findings of the review write numbers and techniques in German") {
    World world;
    QFile classic(QString::fromStdString((source / "routines" / "classic-back.routine.json").string()));
    REQUIRE(classic.open(QIODevice::ReadOnly));
    auto document = QJsonDocument::fromJson(classic.readAll()).object();
    auto steps = document["steps"].toArray();
    for (int i : {0, 1, 2, 3}) {
        auto step = steps[i].toObject();
        step.remove("repetitionsRange");
        step.remove("watchFor");
        step["repetitions"] = 20;
        step["secondsPerRepetition"] = 0.9;
        if (i == 3) step["stroke"] = "achsel";
        steps[i] = step;
    }
    document["steps"] = steps;
    document["strokes"] = QJsonDocument::fromJson(R"({"achsel": {"seconds": {"out": 2, "return": 2},
        "left": {"out": "M 400 500 L 180 500", "return": "M 180 500 L 400 500"}}})")
                              .object();
    const auto file = world.write("review.routine.json", QJsonDocument(document).toJson());
    const QString said = world.said(Check{.files = {file}});
    CAPTURE(said.toStdString());
    for (const char* line :
         {"Rat A402: Beim Streichen sind 5 bis 7 Wiederholungen üblich. So viele fühlen sich weder gehetzt noch endlos "
          "an.",
          "Warnung W409: Die Hände müssten sich mit 95,1 cm in der Sekunde bewegen. Lass dir mehr Zeit: höchstens 30 "
          "cm in der Sekunde.",
          "Fehler E401: Im Strich „achsel“ würde die rechte Hand eine Stelle berühren, die in Ruhe bleiben muss "
          "(axillary-nodes-right). Lymphknoten und Gefäße der Achsel: Striche enden davor. Führ den Strich darum "
          "herum; "
          "es zählt die ganze Fläche der Hand, die drückt."})
        CHECK(said.contains(QString::fromUtf8(line)));
}

TEST_CASE("a German terminal says no sentence in English") {
    World world;
    const auto broken = world.write("kaputt.routine.json", bad);
    const auto classic = source / "routines" / "classic-back.routine.json";
    isGerman(world.said(Check{.files = {broken, broken.parent_path(), "nirgends.json", classic}}));
    isGerman(world.said(Check{.files = {broken}, .json = true}));
    isGerman(world.said(ShowTimeline{.file = broken}));
    const QString listed = world.said(List{});
    isGerman(listed);
    CHECK(listed.contains("(zum Lernen, für den Anfang)"));
    isGerman(world.said(List{.json = true}));
    isGerman(world.said(FitTo{classic, 3}));
    isGerman(world.said(FitTo{broken, 20}));
    isGerman(world.said(SelfTest{}));
    isGerman(world.said(Help{}));
    isGerman(world.said(Export{.file = classic, .transcript = true}));
    isGerman(world.said(Play{.file = classic, .from = "nirgends"}));
    isGerman(world.said(Play{.file = classic}));
    for (const QStringList& arguments :
         {QStringList{"check", "--laut"}, QStringList{"tanze", "a", "b"}, QStringList{"play", "a", "--rate"},
          QStringList{"check"}, QStringList{"export", "a"}})
        isGerman(world.said(parse(arguments)));
    world.host.unwritten = "No space left on device";
    const QString full = world.said(List{});
    isGerman(full);
    CHECK(full.contains("Kein Platz mehr auf dem Datenträger"));
    world.surroundings.bodies = "/nirgends";
    isGerman(world.said(Check{.files = {classic}}));
}

TEST_CASE("whatever the terminal says of its own it says in German too") {
    static const QRegularExpression marked(
        QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"Terminal\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    const phrases::Phrasebook german("de");
    QFileInfoList files;
    for (const char* room : {"/src/terminal", "/src/app"})
        files += QDir(QStringLiteral(EFFLEUR_SOURCE_DIR) + room).entryInfoList({"*.cpp"});
    int texts = 0;
    for (const QFileInfo& each : files) {
        const QString name = each.fileName();
        QFile file(each.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(file.readAll());
        for (auto found = marked.globalMatch(code); found.hasNext(); ++texts) {
            const QByteArray english = literal(found.next().captured(1)).toUtf8();
            INFO(name.toStdString() << ": " << english.toStdString());
            CHECK(german.say("Terminal", english.constData()) != QString::fromUtf8(english));
        }
        // Nothing else begins like a sentence.
        static const QRegularExpression bare(
            QStringLiteral("(QStringLiteral|QLatin1String|complain|print)\\(\"[^\"]*[A-Za-z']+ [a-z]"));
        INFO(name.toStdString());
        CHECK_FALSE(bare.match(code).hasMatch());
    }
    CHECK(texts > 55);
}
