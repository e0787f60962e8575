#include "library/document.h"

#include "library/plain_numbers.h"
#include "library/report.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace effleur::library {
namespace {

using routine::Problem;

/// An input iterator that lets others see how far the parser has read.
struct Reading {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char** at;

    reference operator*() const { return **at; }
    Reading& operator++() {
        ++*at;
        return *this;
    }
    bool operator==(const Reading& other) const { return *at == *other.at; }
    bool operator!=(const Reading& other) const { return *at != *other.at; }
};

/// Of what stands where nothing should, in bytes.
constexpr std::size_t longestUnexpected = 12;

/// The parser's own number of this problem (out_of_range.406).
constexpr int numberTooLarge = 406;

bool begins(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

/// What is wrong with the syntax at a byte, for somebody who has never heard of JSON.
routine::Finding syntaxProblem(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {Problem::EndsInTheMiddle};
    const auto rest = text.substr(at);
    const char c = rest.front();
    std::size_t before = at;
    while (before > 0 && std::string_view(" \t\r\n").find(text[before - 1]) != std::string_view::npos)
        --before;
    const char last = before > 0 ? text[before - 1] : '\0';
    if ((c == ']' || c == '}') && last == ',') return {Problem::CommaAtEnd};
    if (c == '/' || c == '#') return {Problem::Comment};
    if (c == '\'') return {Problem::SingleQuotes};
    if (begins(rest, "NaN") || begins(rest, "Inf") || begins(rest, "-Inf")) return {Problem::NoNumber};
    if (static_cast<unsigned char>(c) < 0x20) return {Problem::ControlCharacter};
    if (c == '"' || c == '{' || c == '[') return {Problem::SomethingMissing};
    std::size_t shown = std::min(rest.size(), longestUnexpected);
    while (shown < rest.size() && (static_cast<unsigned char>(rest[shown]) & 0xC0) == 0x80) // never half a letter
        --shown;
    return {Problem::Unexpected, {shortened(rest.substr(0, shown))}};
}

} // namespace

/// Takes the parser's events and lays out the nodes.
class Builder {
public:
    using Json = nlohmann::json;

    Builder(std::string_view text, Document& document, Report& report)
        : m_text(text)
        , m_document(document)
        , m_report(report)
        , m_at(text.data()) {
        m_document.m_nodes.reserve(text.size() / 16 + 8);
    }

    bool parse() {
        const PlainNumbers numbers;
        const char* last = m_text.data() + m_text.size();
        return Json::sax_parse(Reading{&m_at}, Reading{&last}, this);
    }

    bool null() { return add(Kind::Null); }
    bool boolean(bool value) {
        if (!add(Kind::Boolean)) return false;
        m_document.m_nodes.back().boolean = value;
        return true;
    }
    bool number_integer(Json::number_integer_t value) { return number(Kind::Integer, static_cast<double>(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return number(Kind::Integer, static_cast<double>(value)); }
    bool number_float(Json::number_float_t value, const std::string&) { return number(Kind::Real, value); }
    bool string(std::string& value) {
        const auto start = tokenStart();
        if (!add(Kind::String)) return false;
        m_document.m_nodes.back().text = view(start, value);
        return true;
    }
    bool binary(Json::binary_t&) { return false; }
    bool key(std::string& value) {
        m_keyOffset = tokenStart();
        m_key = view(m_keyOffset, value);
        m_from = read();
        return true;
    }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool end_object() {
        reportDuplicates();
        return close();
    }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& problem) {
        const auto start = tokenStart();
        if (problem.id == numberTooLarge) {
            m_report.addAtByte(start, Problem::NumberTooLarge);
            return false;
        }
        // what went wrong inside of a string is pointed at itself, everything else at the beginning of its word
        const auto last = position > 0 ? position - 1 : 0;
        const bool inString = start < m_text.size() && m_text[start] == '"' && last > start &&
                              (last >= m_text.size() || m_text[last] != '"');
        const auto at = inString ? last : start;
        auto found = syntaxProblem(m_text, at);
        m_report.addAtByte(at, found.problem, std::move(found.arguments));
        return false;
    }

private:
    std::uint32_t read() const { return static_cast<std::uint32_t>(m_at - m_text.data()); }

    /// Where the token begins whose event has just come: behind what separates it from the one before.
    std::uint32_t tokenStart() const {
        auto at = m_from;
        while (at < m_text.size() && std::string_view(" \t\r\n,:").find(m_text[at]) != std::string_view::npos)
            ++at;
        return at;
    }

    std::string_view view(std::uint32_t start, std::string& value) {
        const auto raw = m_text.substr(start + 1, read() - start - 2);
        if (raw.size() == value.size()) return raw; // escapes are always longer than what they stand for
        return m_document.m_unescaped.emplace_back(std::move(value));
    }

    bool add(Kind kind) {
        auto& nodes = m_document.m_nodes;
        const auto start = tokenStart();
        if (nodes.size() >= mostValues) {
            m_report.addAtByte(start, Problem::TooManyValues);
            return false;
        }
        const auto index = static_cast<std::uint32_t>(nodes.size());
        auto& node = nodes.emplace_back();
        node.kind = kind;
        node.offset = start;
        node.keyOffset = m_key.data() ? m_keyOffset : start;
        node.key = m_key;
        node.parent = m_open.empty() ? index : m_open.back();
        node.next = index + 1;
        m_key = {};
        m_from = read();
        return true;
    }

    bool number(Kind kind, double value) {
        if (!add(kind)) return false;
        m_document.m_nodes.back().number = value;
        return true;
    }

    bool open(Kind kind) {
        if (m_open.size() >= deepestNesting) {
            m_report.addAtByte(tokenStart(), Problem::NestedTooDeeply);
            return false;
        }
        if (!add(kind)) return false;
        m_open.push_back(static_cast<std::uint32_t>(m_document.m_nodes.size() - 1));
        return true;
    }

    bool close() {
        m_document.m_nodes[m_open.back()].next = static_cast<std::uint32_t>(m_document.m_nodes.size());
        m_open.pop_back();
        m_from = read();
        return true;
    }

    void reportDuplicates() {
        if (m_report.isFull()) return;
        const auto& nodes = m_document.m_nodes;
        m_members.clear();
        for (auto i = m_open.back() + 1; i < nodes.size(); i = nodes[i].next)
            m_members.push_back(i);
        std::sort(m_members.begin(), m_members.end(),
                  [&](auto a, auto b) { return std::pair(nodes[a].key, a) < std::pair(nodes[b].key, b); });
        for (std::size_t i = 1; i < m_members.size(); ++i) {
            const auto& node = nodes[m_members[i]];
            if (node.key != nodes[m_members[i - 1]].key) continue;
            m_report.addAtByte(node.keyOffset, Problem::FieldTwice, {shortened(node.key)});
        }
    }

    std::string_view m_text;
    Document& m_document;
    Report& m_report;
    const char* m_at;
    std::uint32_t m_from = 0;
    std::uint32_t m_keyOffset = 0;
    std::string_view m_key;
    std::vector<std::uint32_t> m_open;
    std::vector<std::uint32_t> m_members;
};

std::optional<Document> Document::read(std::string_view text, Report& report) {
    if (text.size() > longestFile) {
        report.addOfFile(Problem::FileTooLarge);
        return std::nullopt;
    }
    std::optional<Document> document(std::in_place);
    if (!Builder(text, *document, report).parse()) return std::nullopt;
    return document;
}

Value Document::root() const {
    return {*this, 0};
}

Value Document::nearest(std::string_view pointer) const {
    Value at = root();
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const auto end = std::min(pointer.find('/'), pointer.size());
        const auto token = pointer.substr(0, end);
        pointer.remove_prefix(end);
        Value next = at[token];
        std::size_t index = 0;
        if (at.is(Kind::Array) && std::from_chars(token.data(), token.data() + token.size(), index).ec == std::errc{})
            next = at.item(index);
        if (!next) return at;
        at = next;
    }
    return at;
}

std::string Value::pointer() const {
    if (m_index == 0) return {};
    const Value parent(*m_document, node().parent);
    std::string token;
    if (parent.is(Kind::Array)) {
        std::size_t index = 0;
        for (auto i = parent.m_index + 1; i != m_index; i = m_document->m_nodes[i].next)
            ++index;
        token = std::to_string(index);
    } else {
        for (const char c : key())
            token += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return parent.pointer() + '/' + token;
}

Value Value::operator[](std::string_view key) const {
    if (!is(Kind::Object)) return {};
    for (const Value member : *this)
        if (member.key() == key) return member;
    return {};
}

Value::Iterator Value::begin() const {
    const bool holds = is(Kind::Array) || is(Kind::Object);
    return Iterator(holds ? Value(*m_document, m_index + 1) : *this);
}

Value::Iterator Value::end() const {
    const bool holds = is(Kind::Array) || is(Kind::Object);
    return Iterator(holds ? Value(*m_document, node().next) : *this);
}

Value Value::item(std::size_t index) const {
    for (const Value each : *this)
        if (index-- == 0) return each;
    return {};
}

std::size_t Value::size() const {
    std::size_t count = 0;
    for (auto at = begin(); at != end(); ++at)
        ++count;
    return count;
}

} // namespace effleur::library
