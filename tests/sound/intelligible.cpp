// How well a recogniser understands a voice; run by tools/intelligible. Not among the tests.
//   intelligible list                                 every English sentence of the shipped routines, one a line
//   intelligible say VOICE TEMPO PITCH FOLDER         speaks them at 16 kHz, one file each; prints how long it took
//   intelligible judge FOLDER                         compares what was recognised with what was said

#include "frames.h"
#include "library/library.h"
#include "phrases/phrasebook.h"
#include "session/timeline.h"
#include "sound/espeak.h"
#include "sound/flite.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>
#include <cstdio>
#include <sndfile.h>

using namespace effleur;

namespace {

constexpr int recognised = 16'000; ///< samples a second

QStringList sentences() {
    const std::filesystem::path root(EFFLEUR_SOURCE_DIR);
    const library::Bodies bodies(root / "resources" / "body");
    const phrases::Phrasebook words(QStringLiteral("en"));
    QStringList all;
    for (auto& listed : library::list(root / "routines", bodies)) {
        if (!listed.routine) continue;
        const session::Plan plan = session::plan(*std::move(listed.routine), std::move(listed.map).value());
        for (const session::Need& need : session::compile(plan, {}).script)
            if (const auto* prompt = std::get_if<session::Prompt>(&need.what);
                prompt && need.audience != session::Audience::Listeners)
                all << words.sentence(*prompt);
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

/// "thirty five" of 35: as it is said.
QString inWords(int number) {
    static const QStringList small = QStringLiteral("zero one two three four five six seven eight nine ten eleven "
                                                    "twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                                                    "nineteen")
                                         .split(' ');
    static const QStringList tens =
        QStringLiteral("- - twenty thirty forty fifty sixty seventy eighty ninety").split(' ');
    if (number < 20) return small[number];
    return number % 10 == 0 ? tens[number / 10] : tens[number / 10] + ' ' + small[number % 10];
}

QStringList wordsOf(const QString& text) {
    QStringList words;
    static const QRegularExpression gap(QStringLiteral("[^a-z0-9']+"));
    for (const QString& word : text.toLower().replace(QChar(0x2019), '\'').split(gap, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        words << (isNumber && number < 100 ? inWords(number).split(' ') : QStringList{word});
    }
    return words;
}

/// Words to insert, remove or replace to make `heard` what was `said`.
int errors(const QStringList& said, const QStringList& heard) {
    std::vector<int> row(static_cast<std::size_t>(heard.size()) + 1);
    for (std::size_t at = 0; at < row.size(); ++at)
        row[at] = int(at);
    for (qsizetype i = 0; i < said.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (said[i] == heard[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

bool write(const QString& path, const sound::Wave& wave) {
    SF_INFO info{};
    info.samplerate = wave.rate;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    SNDFILE* file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    if (!file) return false;
    sf_writef_float(file, wave.samples.data(), static_cast<sf_count_t>(wave.samples.size()));
    return sf_close(file) == 0;
}

int say(const QStringList& arguments) {
    const QString voice = arguments[0];
    const double tempo = arguments[1].toDouble();
    const int pitch = arguments[2].toInt();
    const QDir folder(arguments[3]);
    folder.mkpath(QStringLiteral("."));
    std::unique_ptr<sound::Engine> engine;
    if (voice.startsWith(QLatin1String("flite:")))
        engine = std::make_unique<sound::Flite>(tempo, pitch);
    else
        engine = std::make_unique<sound::Espeak>(int(tempo), pitch);

    QFile names(folder.filePath("names"));
    QFile said(folder.filePath("said"));
    if (!names.open(QIODevice::WriteOnly) || !said.open(QIODevice::WriteOnly)) return 1;
    QElapsedTimer clock;
    qint64 spent = 0;
    std::size_t samples = 0;
    int number = 0;
    for (const QString& sentence : sentences()) {
        clock.start();
        const sound::Wave raw =
            engine->speak(sound::spoken(sentence, QStringLiteral("en")), {voice, {}, QStringLiteral("en")}, {});
        const sound::Pcm pcm = sound::ready(raw);
        spent += clock.nsecsElapsed();
        samples += pcm.frames;
        // A recogniser wants some quiet before and behind.
        sound::Wave heard = sound::resampled({sound::sampleRate, test::framesOf(pcm)}, recognised);
        heard.rate = recognised;
        heard.samples.insert(heard.samples.begin(), recognised / 4, 0.0F);
        heard.samples.insert(heard.samples.end(), recognised / 4, 0.0F);
        const QString name = QStringLiteral("%1").arg(number++, 4, 10, QLatin1Char('0'));
        if (!write(folder.filePath(name + ".wav"), heard)) return 1;
        names.write(name.toUtf8() + '\n');
        said.write(sentence.toUtf8() + '\n');
    }
    std::printf("%d sentences, %.1f s of speech, %.1f ms a sentence\n", number, double(samples) / sound::sampleRate,
                double(spent) / 1e6 / std::max(number, 1));
    return 0;
}

int judge(const QDir& folder) {
    QFile said(folder.filePath("said"));
    QFile heard(folder.filePath("heard"));
    if (!said.open(QIODevice::ReadOnly) || !heard.open(QIODevice::ReadOnly)) return 1;
    int words = 0;
    int wrong = 0;
    int whole = 0;
    int count = 0;
    while (!said.atEnd()) {
        const QStringList was = wordsOf(QString::fromUtf8(said.readLine()));
        // "the words (0001 -1234)"
        const QStringList is = wordsOf(QString::fromUtf8(heard.readLine()).section('(', 0, 0));
        const int off = errors(was, is);
        words += int(was.size());
        wrong += off;
        whole += off == 0 ? 1 : 0;
        ++count;
    }
    std::printf("%.1f %% of %d words wrong, %d of %d sentences without an error\n", 100.0 * wrong / std::max(words, 1),
                words, whole, count);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments[1] == QLatin1String("list")) {
        QTextStream(stdout) << sentences().join('\n') << '\n';
        return 0;
    }
    if (arguments.size() == 6 && arguments[1] == QLatin1String("say")) return say(arguments.mid(2));
    if (arguments.size() == 3 && arguments[1] == QLatin1String("judge")) return judge(QDir(arguments[2]));
    std::fputs("intelligible list | say VOICE TEMPO PITCH FOLDER | judge FOLDER\n", stderr);
    return 2;
}
