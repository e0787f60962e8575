#pragma once

#include <cstdint>
#include <deque>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effleur::library {

class Report;

/// No file that is read may be longer, nest deeper, or hold more values.
inline constexpr std::size_t longestFile = 4UL * 1024 * 1024;
inline constexpr std::size_t deepestNesting = 32;
inline constexpr std::size_t mostValues = 200'000;

enum class Kind : std::uint8_t { Null, Boolean, Integer, Real, String, Array, Object };

class Value;

/// A parsed JSON document that knows where each of its values stands: a row of nodes in document order. Strings are
/// views into the text, or into the document where they held escapes; the text must outlive both.
class Document {
public:
    /// Reads `text`; every problem of its syntax goes to `report`. Nothing where it can't be read on.
    static std::optional<Document> read(std::string_view text, Report& report);

    Value root() const;
    /// The value that a JSON pointer leads to, or the nearest one above it.
    Value nearest(std::string_view pointer) const;

private:
    friend class Value;
    friend class Builder;
    struct Node {
        Kind kind = Kind::Null;
        bool boolean = false;
        std::uint32_t offset = 0;
        std::uint32_t keyOffset = 0;
        std::uint32_t parent = 0;
        std::uint32_t next = 0; ///< the node after this one and all that it holds
        double number = 0;
        std::string_view key;
        std::string_view text;
    };
    std::vector<Node> m_nodes;
    std::deque<std::string> m_unescaped;
};

/// One value of a document; a missing one is false and of no kind.
class Value {
public:
    Value() = default;
    explicit operator bool() const { return m_document != nullptr; }
    bool is(Kind kind) const { return m_document && node().kind == kind; }
    bool isNumber() const { return is(Kind::Integer) || is(Kind::Real); }
    /// Empty, 0 and false where the value is missing or of another kind.
    std::string_view text() const { return m_document ? node().text : std::string_view(); }
    double number() const { return m_document ? node().number : 0; }
    bool boolean() const { return m_document && node().boolean; }
    /// Asked only of a value that is there.
    Kind kind() const { return node().kind; }
    std::string_view key() const { return node().key; } ///< of a member of an object
    std::uint32_t offset() const { return node().offset; }
    std::uint32_t keyOffset() const { return node().keyOffset; }
    std::string pointer() const;

    /// The first member with this key; missing where this is no object or has none.
    Value operator[](std::string_view key) const;
    /// Walks an object's members or an array's items; a scalar or missing value has none.
    class Iterator;
    Iterator begin() const;
    Iterator end() const;
    std::size_t size() const;
    /// The item of an array, or the member of an object, with this index; missing past the end.
    Value item(std::size_t index) const;

private:
    friend class Document;
    Value(const Document& document, std::uint32_t index)
        : m_document(&document)
        , m_index(index) {}
    const Document::Node& node() const { return m_document->m_nodes[m_index]; }
    const Document* m_document = nullptr;
    std::uint32_t m_index = 0;
};

class Value::Iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Value;
    using difference_type = std::ptrdiff_t;
    using pointer = const Value*;
    using reference = Value;
    explicit Iterator(Value at)
        : m_at(at) {}
    Value operator*() const { return m_at; }
    Iterator& operator++() {
        m_at.m_index = m_at.node().next;
        return *this;
    }
    bool operator==(const Iterator& other) const { return m_at.m_index == other.m_at.m_index; }

private:
    Value m_at;
};

} // namespace effleur::library
