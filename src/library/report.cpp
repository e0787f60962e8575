#include "library/report.h"

#include <algorithm>
#include <limits>

namespace effleur::library {
namespace {

using routine::Arguments;
using routine::Finding;
using routine::Problem;
using routine::Severity;

constexpr std::size_t ofFile = std::numeric_limits<std::size_t>::max();
constexpr std::size_t longestQuote = 40;

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Edits between two words: a letter put in, left out, exchanged, or two neighbours swapped.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t other = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + other});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

} // namespace

bool Report::takes(Severity severity) {
    const bool taken = !isFullOfWarnings() || (severity == Severity::Error && !m_errors);
    m_more = m_more || !taken;
    return taken;
}

void Report::take(std::size_t offset, Finding finding) {
    if (!takes(finding.severity())) return;
    m_errors = m_errors || finding.severity() == Severity::Error;
    m_findings.emplace_back(offset, std::move(finding));
}

void Report::add(const Value& at, Problem problem, Arguments arguments) {
    if (takes(severityOf(problem))) take(at.offset(), {problem, std::move(arguments), at.pointer()});
}

void Report::addAtKey(const Value& at, Problem problem, Arguments arguments) {
    if (takes(severityOf(problem))) take(at.keyOffset(), {problem, std::move(arguments), at.pointer()});
}

void Report::addAtByte(std::size_t offset, Problem problem, Arguments arguments) {
    take(std::min(offset, m_text.size()), {problem, std::move(arguments)});
}

void Report::addOfFile(Problem problem) {
    take(ofFile, {problem});
}

void Report::adopt(routine::Findings findings, const Document& document) {
    for (Finding& finding : findings) {
        const auto offset = document.nearest(finding.pointer).offset();
        take(offset, std::move(finding));
    }
}

routine::Findings Report::take() {
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    routine::Findings findings;
    std::size_t at = 0;
    int line = 1;
    int column = 1;
    for (auto& [offset, finding] : m_findings) {
        for (; offset != ofFile && at < offset; ++at) {
            if (m_text[at] == '\n') {
                ++line;
                column = 1;
            } else if (!continues(m_text[at])) {
                ++column;
            }
        }
        if (offset != ofFile) {
            finding.line = line;
            finding.column = column;
        }
        findings.push_back(std::move(finding));
    }
    if (m_more) findings.push_back({Problem::MoreFindings});
    m_findings.clear();
    m_more = false;
    return findings;
}

std::string shortened(std::string_view text) {
    std::string result;
    std::size_t letters = 0;
    for (const char c : text) {
        if (!continues(c) && ++letters > longestQuote) return result + "...";
        result += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return result;
}

std::vector<std::string> copied(const std::vector<std::string_view>& words) {
    return {words.begin(), words.end()};
}

std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
    if (word.empty() || word.size() > 64) return {};
    const auto plain = lower(word);
    std::string_view best;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const auto candidate : candidates) {
        if (candidate.size() > 64) continue;
        const auto edits = distance(plain, lower(candidate));
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return shortened(best);
}

} // namespace effleur::library
