#include "terminal/command_line.h"

#include "phrases/phrasebook.h"
#include "sound/guide.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

namespace effleur::terminal {
namespace {

std::filesystem::path pathOf(const QString& argument) {
    return std::filesystem::path(QFile::encodeName(argument).toStdString());
}

/// One command's options and positional arguments, or what is wrong with them.
class ParsedArguments {
public:
    explicit ParsedArguments(const QList<QCommandLineOption>& options) {
        m_parser.addOptions(options);
        for (const QCommandLineOption& each : options) {
            m_names += each.names();
            if (!each.valueName().isEmpty()) m_valued += each.names();
        }
    }

    bool read(const QStringList& arguments, qsizetype least, qsizetype most) {
        if (!m_parser.parse(QStringList{QStringLiteral("effleur")} + arguments)) {
            m_problem = unread();
            return false;
        }
        const auto count = m_parser.positionalArguments().size();
        if (count < least) m_problem = Misuse{Misuse::FileMissing};
        if (count > most) m_problem = Misuse{Misuse::TooMuch, {files().at(most)}};
        return !m_problem;
    }
    QStringList files() const { return m_parser.positionalArguments(); }
    bool has(const char* option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char* option) const { return m_parser.value(QLatin1String(option)); }
    Misuse problem() const { return m_problem.value_or(Misuse()); }

private:
    /// What the parser could not read. It tells of a value in its own words alone, with the option between quotes.
    Misuse unread() const {
        const QString option = m_parser.errorText().section(QLatin1Char('\''), 1, 1);
        if (option.startsWith(QLatin1String("--")) && m_names.contains(option.mid(2)))
            return {m_valued.contains(option.mid(2)) ? Misuse::ValueMissing : Misuse::ValueUnexpected, {option}};
        const QStringList unknown = m_parser.unknownOptionNames();
        return {unknown.size() == 1 ? Misuse::UnknownOption : Misuse::UnknownOptions,
                {unknown.join(QStringLiteral(", "))}};
    }

    QCommandLineParser m_parser;
    QStringList m_names;
    QStringList m_valued;
    std::optional<Misuse> m_problem;
};

QCommandLineOption flag(const char* name) {
    return QCommandLineOption(QLatin1String(name));
}
QCommandLineOption valued(const char* name) {
    return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("value"));
}

Request parsePlay(const QStringList& rest, qsizetype least) {
    ParsedArguments arguments({flag("text"), flag("mute"), valued("rate"), valued("from")});
    if (!arguments.read(rest, least, 1)) return arguments.problem();
    Play play{
        .file = {}, .text = arguments.has("text"), .from = arguments.value("from"), .mute = arguments.has("mute")};
    if (!arguments.files().isEmpty()) play.file = pathOf(arguments.files().first());
    if (arguments.has("rate")) {
        bool isNumber = false;
        play.rate = arguments.value("rate").toDouble(&isNumber);
        if (!isNumber || !(play.rate >= slowestClock && play.rate <= fastestClock))
            return Misuse{Misuse::Rate, {QString::number(slowestClock), QString::number(fastestClock)}};
    }
    return play;
}

Request parseCheck(const QStringList& rest) {
    ParsedArguments arguments({flag("json")});
    if (!arguments.read(rest, 1, rest.size())) return arguments.problem();
    Check check{.files = {}, .json = arguments.has("json")};
    for (const QString& file : arguments.files())
        check.files.push_back(pathOf(file));
    return check;
}

Request parseTimeline(const QStringList& rest) {
    ParsedArguments arguments({flag("json")});
    if (!arguments.read(rest, 1, 1)) return arguments.problem();
    return ShowTimeline{pathOf(arguments.files().first()), arguments.has("json")};
}

Request parseFit(const QStringList& rest) {
    ParsedArguments arguments({});
    if (!arguments.read(rest, 2, 2)) return arguments.problem();
    bool isNumber = false;
    const double minutes = arguments.files().at(1).toDouble(&isNumber);
    if (!isNumber || !(minutes > 0 && minutes <= longestFit))
        return Misuse{Misuse::Minutes, {QString::number(longestFit)}};
    return FitTo{pathOf(arguments.files().first()), minutes};
}

/// "1280x800"; nothing where it is no size that a picture may have.
std::optional<QSize> sizeOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto [least, most] = std::minmax({size.width(), size.height()});
    return least >= handout::leastSide && most <= handout::mostSide ? std::optional(size) : std::nullopt;
}

Request parseExport(const QStringList& rest) {
    ParsedArguments arguments({valued("pdf"), valued("paper"), valued("storyboard"), valued("size"), valued("audio"),
                               flag("transcript"), valued("level"), valued("leave-out")});
    if (!arguments.read(rest, 1, 1)) return arguments.problem();
    Export asked{.file = pathOf(arguments.files().first()),
                 .pdf = pathOf(arguments.value("pdf")),
                 .storyboard = pathOf(arguments.value("storyboard")),
                 .audio = pathOf(arguments.value("audio")),
                 .transcript = arguments.has("transcript"),
                 .leftOut = arguments.value("leave-out").split(QLatin1Char(','), Qt::SkipEmptyParts)};
    if (arguments.has("pdf") && !arguments.value("pdf").endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Misuse{Misuse::PdfName};
    if (asked.pdf.empty() && asked.storyboard.empty() && asked.audio.empty() && !asked.transcript)
        return Misuse{Misuse::NothingToExport};
    if (!asked.audio.empty() && !sound::audioFormatOf(asked.audio)) return Misuse{Misuse::AudioName};
    if (arguments.has("level")) {
        const QString level = arguments.value("level");
        if (level == QLatin1String("brief"))
            asked.level = sound::Verbosity::Brief;
        else if (level == QLatin1String("tones"))
            asked.level = sound::Verbosity::Tones;
        else if (level != QLatin1String("full"))
            return Misuse{Misuse::Level};
    }
    if (arguments.has("paper")) {
        const QString paper = arguments.value("paper").toLower();
        if (paper != QLatin1String("a4") && paper != QLatin1String("letter")) return Misuse{Misuse::Paper};
        if (paper == QLatin1String("letter")) asked.paper = handout::Paper::Letter;
    }
    if (arguments.has("size")) {
        const auto size = sizeOf(arguments.value("size"));
        if (!size)
            return Misuse{Misuse::Size, {QString::number(handout::leastSide), QString::number(handout::mostSide)}};
        asked.size = *size;
    }
    return asked;
}

Request parseList(const QStringList& rest) {
    ParsedArguments arguments({flag("json")});
    if (!arguments.read(rest, 0, 0)) return arguments.problem();
    return List{arguments.has("json")};
}

} // namespace

Request parse(const QStringList& arguments) {
    const QString command = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    for (const QString& each : arguments) {
        if (each == QLatin1String("--")) break;
        if (each == QLatin1String("--help") || each == QLatin1String("-h")) return Help{};
        if (each == QLatin1String("--version") || each == QLatin1String("-v")) return Version{};
    }
    if (command == QLatin1String("--self-test"))
        return rest.isEmpty() ? Request(SelfTest{}) : Misuse{Misuse::SelfTestAlone};
    if (command == QLatin1String("play")) return parsePlay(rest, 1);
    if (command == QLatin1String("check")) return parseCheck(rest);
    if (command == QLatin1String("timeline")) return parseTimeline(rest);
    if (command == QLatin1String("fit")) return parseFit(rest);
    if (command == QLatin1String("export")) return parseExport(rest);
    if (command == QLatin1String("list")) return parseList(rest);
    Request open = parsePlay(arguments, 0);
    if (std::holds_alternative<Misuse>(open) && arguments.size() > 1 && !command.startsWith(QLatin1Char('-')))
        return Misuse{Misuse::UnknownCommand, {command}};
    return open;
}

QString helpText(const phrases::Phrasebook& book) {
    return book.say(
        "Terminal",
        QT_TRANSLATE_NOOP(
            "Terminal",
            "Effleur guides you through giving a massage, step by step.\n"
            "\n"
            "  effleur [FILE.routine.json]     open a routine; without one, the library\n"
            "  effleur play FILE [OPTIONS]     play it; in the terminal where there is no display\n"
            "      --text                      in the terminal all the same\n"
            "      --rate R                    let the clock run R times as fast: 60 for a quick look\n"
            "      --from STEP                 begin with this step: its id or its number\n"
            "      --mute                      no sound and no bell\n"
            "  effleur check FILE... [--json]  all findings; exit status 1 where there is an error\n"
            "  effleur timeline FILE [--json]  the session laid out in time\n"
            "  effleur fit FILE MINUTES        the routine fitted to a length, as a file; what changed is said beside "
            "it\n"
            "  effleur export FILE OPTIONS     the routine to take along\n"
            "      --pdf F                     cards to print: an overview, then two steps a page\n"
            "      --paper a4|letter           the size of their paper\n"
            "      --storyboard DIR            a picture a step, in this folder\n"
            "      --size WxH                  the size of the pictures; 1280x800 unless told\n"
            "      --audio F                   an audio guide, F.wav, F.ogg or F.flac, and a cue sheet beside it\n"
            "      --transcript                what the guide says, and when\n"
            "      --level full|brief|tones    how much it says\n"
            "      --leave-out AREA[,AREA]     areas that are not touched, such as lower-back-left\n"
            "  effleur list [--json]           the routines found, and those refused with the reason\n"
            "  effleur --self-test             load everything, draw every screen once without a display\n"
            "  effleur --help, --version\n"
            "\n"
            "While it plays in the terminal: Space pauses and goes on, n next, p back, e ease off, q ends, ? all "
            "keys.\n"
            "Exit status: 0 all is well, 1 a file has an error, 2 the command line can't be understood.\n"));
}

} // namespace effleur::terminal
