#include "journal/record.h"

#include <algorithm>
#include <array>

namespace effleur::journal {
namespace {

using session::Happening;

/// In the order of the enumerations.
constexpr std::array happenings{"started",       "paused",  "went on",  "eased off", "firmer",   "undone",
                                "area left out", "skipped", "repeated", "one more",  "finished", "stopped"};
static_assert(happenings.size() == std::size_t(Happening::Stopped) + 1);
constexpr std::array endings{"open", "finished", "stopped"};
static_assert(endings.size() == std::size_t(Ending::Stopped) + 1);

constexpr std::array questions{"ill",           "clot",        "heart now",    "injury",   "emergency", "intoxicated",
                               "skin",          "sore spot",   "pregnancy",    "cancer",   "bleeding",  "fragile bones",
                               "heart history", "nerve signs", "long illness", "operation"};
static_assert(questions.size() == routine::healthQuestions.size());

template<typename Value, typename Words> std::optional<Value> valueOf(const Words& words, const QString& word) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const char* each) { return word == each; });
    if (found == words.end()) return std::nullopt;
    return Value(found - words.begin());
}

} // namespace

QString word(Happening what) {
    return happenings[std::size_t(what)];
}

QString word(Ending ending) {
    return endings[std::size_t(ending)];
}

QString word(routine::HealthQuestion question) {
    return questions[std::size_t(question)];
}

std::optional<Happening> happeningOf(const QString& word) {
    return valueOf<Happening>(happenings, word);
}

std::optional<Ending> endingOf(const QString& word) {
    return valueOf<Ending>(endings, word);
}

std::optional<routine::HealthQuestion> questionOf(const QString& word) {
    return valueOf<routine::HealthQuestion>(questions, word);
}

QString nameOf(routine::Technique technique) {
    const std::string_view name = routine::word(technique);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString textOf(const std::vector<TechniqueTime>& techniques) {
    QStringList lines;
    for (const TechniqueTime& each : techniques)
        lines << nameOf(each.technique) + ' ' + QString::number(each.time.count());
    return lines.join('\n');
}

std::vector<TechniqueTime> techniquesOf(const QString& text) {
    std::vector<TechniqueTime> techniques;
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(' ', 0, 0);
        const qint64 time = line.section(' ', 1).toLongLong();
        for (std::size_t each = 0; each < routine::techniqueCount && time > 0; ++each)
            if (nameOf(routine::Technique(each)) == name)
                techniques.push_back({routine::Technique(each), Millis(time)});
    }
    return techniques;
}

} // namespace effleur::journal
