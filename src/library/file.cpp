#include "library/file.h"

#include <algorithm>
#include <cstring>
#include <fstream>

namespace effleur::library {
namespace {

using routine::Problem;

constexpr auto npos = std::string_view::npos;

/// Length of the UTF-8 sequence that begins here, or 0 where there is none (RFC 3629: no overlong forms, no
/// surrogates).
std::size_t sequenceAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(at + i < text.size() ? text[at + i] : 0);
    };
    const auto within = [&](std::size_t i, unsigned low, unsigned high) { return byte(i) >= low && byte(i) <= high; };
    const auto tail = [&](std::size_t i) { return within(i, 0x80, 0xBF); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first < 0xC2) return 0;
    if (first < 0xE0) return tail(1) ? 2 : 0;
    if (first < 0xF0) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return within(1, low, high) && tail(2) ? 3 : 0;
    }
    if (first > 0xF4) return 0;
    const unsigned low = first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
    return within(1, low, high) && tail(2) && tail(3) ? 4 : 0;
}

std::size_t firstBadByte(std::string_view text) {
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = highBits;
        if (at + 8 <= text.size()) std::memcpy(&eight, text.data() + at, 8);
        if ((eight & highBits) == 0) {
            at += 8;
            continue;
        }
        const auto length = sequenceAt(text, at);
        if (length == 0) return at;
        at += length;
    }
    return npos;
}

} // namespace

std::optional<std::string> readFile(const std::filesystem::path& file, Report& report) {
    namespace fs = std::filesystem;
    std::error_code problem;
    const auto status = fs::status(file, problem);
    if (status.type() == fs::file_type::not_found) {
        report.addOfFile(Problem::NoSuchFile);
        return std::nullopt;
    }
    if (status.type() == fs::file_type::directory) {
        report.addOfFile(Problem::IsFolder);
        return std::nullopt;
    }
    if (problem || status.type() != fs::file_type::regular) {
        report.addOfFile(Problem::IsNoPlainFile);
        return std::nullopt;
    }
    const auto size = fs::file_size(file, problem);
    if (!problem && size > longestFile) {
        report.addOfFile(Problem::FileTooLarge);
        return std::nullopt;
    }
    std::ifstream in;
    in.rdbuf()->pubsetbuf(nullptr, 0); // it is read in one go
    in.open(file, std::ios::binary);
    if (!in) {
        report.addOfFile(Problem::CantOpen);
        return std::nullopt;
    }
    std::string text(problem ? 0 : static_cast<std::size_t>(size), '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    if (in.bad()) {
        report.addOfFile(Problem::CantReadToEnd);
        return std::nullopt;
    }
    return text;
}

bool isReadableText(std::string_view text, Report& report) {
    if (text.find_first_not_of(" \t\r\n") == npos) {
        report.addOfFile(Problem::FileEmpty);
        return false;
    }
    const auto begins = [&](std::string_view mark) { return text.substr(0, mark.size()) == mark; };
    if (begins("\xEF\xBB\xBF")) {
        report.addAtByte(0, Problem::ByteOrderMark);
        return false;
    }
    if (begins("\xFF\xFE") || begins("\xFE\xFF") || text.substr(0, 64).find('\0') != npos) {
        report.addAtByte(0, Problem::LooksUtf16);
        return false;
    }
    if (const auto bad = firstBadByte(text); bad != npos) {
        report.addAtByte(bad, Problem::NotUtf8);
        return false;
    }
    return true;
}

} // namespace effleur::library
