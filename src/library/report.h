#pragma once

#include "library/document.h"
#include "routine/finding.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace effleur::library {

/// Gathers what there is to say of one text, at most `mostFindings` (the first error is never lost), and gives each
/// finding its line and column.
class Report {
public:
    static constexpr std::size_t mostFindings = 200;

    explicit Report(std::string_view text)
        : m_text(text) {}

    void add(const Value& at, routine::Problem problem, routine::Arguments arguments = {});
    /// The same at the key of a member instead of at its value.
    void addAtKey(const Value& at, routine::Problem problem, routine::Arguments arguments = {});
    /// At a byte of the text, or (without one) about the file as a whole.
    void addAtByte(std::size_t offset, routine::Problem problem, routine::Arguments arguments = {});
    void addOfFile(routine::Problem problem);
    /// Takes over findings that carry pointers, and looks up where these stand.
    void adopt(routine::Findings findings, const Document& document);

    bool hasErrors() const { return m_errors; }
    /// No warning is taken any more; and nothing at all, so that looking on is in vain.
    bool isFullOfWarnings() const { return m_findings.size() >= mostFindings; }
    bool isFull() const { return m_errors && isFullOfWarnings(); }
    /// All findings in the order of their places.
    routine::Findings take();

private:
    bool takes(routine::Severity severity);
    void take(std::size_t offset, routine::Finding finding);

    std::string_view m_text;
    std::vector<std::pair<std::size_t, routine::Finding>> m_findings;
    bool m_more = false;
    bool m_errors = false;
};

/// An author's words as they may stand in a sentence: short, without control characters.
std::string shortened(std::string_view text);
/// The words of a list, to stand in a finding.
std::vector<std::string> copied(const std::vector<std::string_view>& words);
/// The candidate that is most like `word`; "" where none is near.
std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates);

} // namespace effleur::library
