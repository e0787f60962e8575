#include "library/index.h"

#include <cstring>
#include <type_traits>

namespace effleur::library {
namespace {

/// Raise the number when what stands in an entry, or what a reader says of a file, changes within a version.
constexpr std::string_view mark = "effleur index 6, " EFFLEUR_VERSION "\n";

/// FNV-1a: finds damage, not malice.
std::uint64_t checksum(std::string_view bytes) {
    std::uint64_t sum = 0xcbf29ce484222325;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    return sum;
}

class ByteWriter {
public:
    template<typename Number> void number(Number value) {
        static_assert(std::is_arithmetic_v<Number> || std::is_enum_v<Number>);
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void text(std::string_view value) {
        number(static_cast<std::uint32_t>(value.size()));
        bytes.append(value);
    }
    std::string bytes;
};

/// Total: past the end, or where the bytes make no sense, it is broken and gives zeros.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes)
        : m_left(bytes) {}

    template<typename Number> Number number() {
        Number value{};
        if (m_left.size() < sizeof value) {
            broken = true;
            m_left = {};
            return value;
        }
        std::memcpy(&value, m_left.data(), sizeof value);
        m_left.remove_prefix(sizeof value);
        return value;
    }
    template<typename Enum> Enum word(Enum last) {
        const auto value = number<std::underlying_type_t<Enum>>();
        broken = broken || value > static_cast<std::underlying_type_t<Enum>>(last);
        return broken ? Enum{} : static_cast<Enum>(value);
    }
    std::string text() {
        const auto size = count(1);
        std::string value(m_left.substr(0, size));
        m_left.remove_prefix(size);
        return value;
    }
    /// Of things that take at least `each` bytes.
    std::size_t count(std::size_t each) {
        const auto value = number<std::uint32_t>();
        broken = broken || value > m_left.size() / each;
        return broken ? 0 : value;
    }
    bool atEnd() const { return m_left.empty(); }
    bool broken = false;

private:
    std::string_view m_left;
};

void pack(ByteWriter& to, const routine::Measure& step) {
    to.number(step.technique);
    to.number(static_cast<std::uint8_t>(step.pressure));
    to.number(static_cast<std::uint16_t>(step.repetitions));
    to.number(static_cast<std::uint16_t>(step.repetitionsAllowed.low));
    to.number(static_cast<std::uint16_t>(step.repetitionsAllowed.high));
    to.number(static_cast<std::uint8_t>(step.paceAllowed.low));
    to.number(static_cast<std::uint8_t>(step.paceAllowed.high));
    to.number(static_cast<std::uint32_t>(step.perRepetition.count()));
    to.number(static_cast<std::uint16_t>(step.passes));
    to.number(static_cast<std::uint32_t>(step.still.count()));
    to.number(static_cast<std::uint32_t>(step.into.count()));
    to.number(step.begins);
    to.number(step.ends);
    to.number(static_cast<std::uint8_t>(step.body));
    to.number(static_cast<std::uint8_t>(step.sides));
    to.number(step.droppable);
}
constexpr std::size_t packedStep = 28;

routine::Measure measure(ByteReader& from) {
    routine::Measure step;
    step.technique = from.word(routine::Technique::Resting);
    step.pressure = from.number<std::uint8_t>();
    step.repetitions = from.number<std::uint16_t>();
    step.repetitionsAllowed.low = from.number<std::uint16_t>();
    step.repetitionsAllowed.high = from.number<std::uint16_t>();
    step.paceAllowed.low = from.number<std::uint8_t>();
    step.paceAllowed.high = from.number<std::uint8_t>();
    step.perRepetition = routine::Millis(from.number<std::uint32_t>());
    step.passes = from.number<std::uint16_t>();
    step.still = routine::Millis(from.number<std::uint32_t>());
    step.into = routine::Millis(from.number<std::uint32_t>());
    step.begins = from.word(body::Stance::LegRight);
    step.ends = from.word(body::Stance::LegRight);
    step.body = from.number<std::uint8_t>();
    step.sides = from.number<std::uint8_t>();
    step.droppable = from.number<std::uint8_t>() != 0;
    return step;
}

void pack(ByteWriter& to, const RoutineSummary& summary) {
    to.text(summary.id);
    to.text(summary.language);
    to.text(summary.body);
    to.number(static_cast<std::uint8_t>(summary.clothed));
    to.number(static_cast<std::uint32_t>(summary.title.byLanguage.size()));
    for (const auto& [language, words] : summary.title.byLanguage) {
        to.text(language);
        to.text(words);
    }
    to.number(summary.intent);
    to.number(summary.level);
    to.number(static_cast<std::uint8_t>(summary.leastPressure));
    to.number(static_cast<std::uint8_t>(summary.mostPressure));
    to.number(static_cast<std::uint32_t>(summary.steps.size()));
    for (const auto& step : summary.steps)
        pack(to, step);
}

RoutineSummary summary(ByteReader& from) {
    RoutineSummary summary;
    summary.id = from.text();
    summary.language = from.text();
    summary.body = from.text();
    summary.clothed = from.number<std::uint8_t>() != 0;
    for (std::size_t left = from.count(8); left > 0; --left) {
        auto language = from.text();
        summary.title.byLanguage[std::move(language)] = from.text();
    }
    summary.intent = from.word(routine::Intent::Teaching);
    summary.level = from.word(routine::Level::Advanced);
    summary.leastPressure = from.number<std::uint8_t>();
    summary.mostPressure = from.number<std::uint8_t>();
    summary.steps.resize(from.count(packedStep));
    for (auto& step : summary.steps)
        step = measure(from);
    return summary;
}

// The arguments of a finding, each behind the number of its kind.

void pack(ByteWriter& to, double number) {
    to.number(number);
}
void pack(ByteWriter& to, const std::string& name) {
    to.text(name);
}
void pack(ByteWriter& to, const std::vector<std::string>& names) {
    to.number(static_cast<std::uint32_t>(names.size()));
    for (const std::string& each : names)
        to.text(each);
}
void pack(ByteWriter& to, const std::vector<routine::Form>& forms) {
    to.number(static_cast<std::uint32_t>(forms.size()));
    for (const routine::Form& each : forms) {
        to.number(each.is);
        to.number(each.low);
        to.number(each.high);
        pack(to, each.words);
    }
}
void pack(ByteWriter& to, const routine::Reason& reason) {
    to.text(reason.words);
}
void pack(ByteWriter& to, routine::Technique technique) {
    to.number(technique);
}
void pack(ByteWriter& to, body::Hand hand) {
    to.number(hand);
}

std::vector<std::string> names(ByteReader& from) {
    std::vector<std::string> names(from.count(4));
    for (std::string& each : names)
        each = from.text();
    return names;
}

std::vector<routine::Form> forms(ByteReader& from) {
    std::vector<routine::Form> forms(from.count(21));
    for (routine::Form& each : forms) {
        each.is = from.word(routine::Form::Object);
        each.low = from.number<double>();
        each.high = from.number<double>();
        each.words = names(from);
    }
    return forms;
}

routine::Argument argument(ByteReader& from) {
    switch (from.number<std::uint8_t>()) {
    case 0: return from.number<double>();
    case 1: return from.text();
    case 2: return names(from);
    case 3: return forms(from);
    case 4: return routine::Reason{from.text()};
    case 5: return from.word(routine::Technique::Resting);
    case 6: return from.word(body::Hand::Right);
    default: from.broken = true; return {};
    }
}

void pack(ByteWriter& to, const routine::Finding& finding) {
    to.number(finding.problem);
    to.number(static_cast<std::uint32_t>(finding.arguments.size()));
    for (const routine::Argument& each : finding.arguments) {
        to.number(static_cast<std::uint8_t>(each.index()));
        std::visit([&to](const auto& value) { pack(to, value); }, each);
    }
    to.text(finding.pointer);
    to.number(static_cast<std::uint32_t>(finding.line));
    to.number(static_cast<std::uint32_t>(finding.column));
}

routine::Finding finding(ByteReader& from) {
    routine::Finding finding;
    finding.problem = from.word(static_cast<routine::Problem>(routine::problems - 1));
    finding.arguments.resize(from.count(2));
    for (routine::Argument& each : finding.arguments)
        each = argument(from);
    finding.pointer = from.text();
    finding.line = static_cast<int>(from.number<std::uint32_t>());
    finding.column = static_cast<int>(from.number<std::uint32_t>());
    return finding;
}

void pack(ByteWriter& to, const CatalogueEntry& entry) {
    to.text(entry.file.native());
    to.number(entry.own);
    to.number(entry.stamp.size);
    to.number(entry.stamp.changed);
    to.number(static_cast<std::uint8_t>(entry.what.index()));
    std::visit([&to](const auto& what) { pack(to, what); }, entry.what);
}

EntryPtr entry(ByteReader& from) {
    auto entry = std::make_shared<CatalogueEntry>();
    entry->file = from.text();
    entry->own = from.number<std::uint8_t>() != 0;
    entry->stamp.size = from.number<std::uint64_t>();
    entry->stamp.changed = from.number<std::int64_t>();
    if (from.number<std::uint8_t>() == 0)
        entry->what = summary(from);
    else
        entry->what = finding(from);
    return entry;
}
constexpr std::size_t packedEntry = 22;

} // namespace

std::string packed(const Entries& entries, const Stamp& bodies) {
    ByteWriter content;
    content.number(bodies.size);
    content.number(bodies.changed);
    content.number(static_cast<std::uint32_t>(entries.size()));
    for (const EntryPtr& each : entries)
        pack(content, *each);
    ByteWriter file;
    file.bytes = mark;
    file.number(checksum(content.bytes));
    file.bytes += content.bytes;
    return std::move(file.bytes);
}

std::optional<Entries> unpacked(std::string_view bytes, const Stamp& bodies) {
    if (bytes.substr(0, mark.size()) != mark) return std::nullopt;
    ByteReader head(bytes.substr(mark.size()));
    const auto sum = head.number<std::uint64_t>();
    if (head.broken) return std::nullopt;
    bytes.remove_prefix(mark.size() + sizeof sum);
    if (checksum(bytes) != sum) return std::nullopt;
    ByteReader from(bytes);
    const auto size = from.number<std::uint64_t>();
    const auto changed = from.number<std::int64_t>();
    if (from.broken || Stamp{size, changed} != bodies) return std::nullopt;
    Entries entries(from.count(packedEntry));
    for (EntryPtr& each : entries)
        each = entry(from);
    if (from.broken || !from.atEnd()) return std::nullopt;
    return entries;
}

} // namespace effleur::library
