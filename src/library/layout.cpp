#include "library/layout.h"

#include "library/plain_numbers.h"

#include <algorithm>

namespace effleur::library {
namespace {

constexpr std::size_t lineWidth = 120;
constexpr std::size_t smallObject = 3;

std::string scalar(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool isSmall(const Json& json) {
    if (json.is_object() && json.size() > smallObject) return false;
    return !json.is_structured() ||
           std::all_of(json.begin(), json.end(), [](const Json& each) { return isSmall(each); });
}

std::string onOneLine(const Json& json) {
    if (!json.is_structured()) return scalar(json);
    std::string line;
    for (const auto& [key, value] : json.items()) {
        if (!line.empty()) line += ", ";
        if (json.is_object()) line += scalar(key) + ": ";
        line += onOneLine(value);
    }
    return json.is_object() ? '{' + line + '}' : '[' + line + ']';
}

void append(std::string& out, const Json& json, std::size_t indent) {
    if (isSmall(json)) {
        const auto begun = out.size() - std::min(out.size(), out.rfind('\n') + 1);
        const auto line = onOneLine(json);
        if (!json.is_structured() || json.empty() || begun + line.size() < lineWidth) {
            out += line;
            return;
        }
    }
    out += json.is_object() ? '{' : '[';
    bool first = true;
    for (const auto& [key, value] : json.items()) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append(indent + 2, ' ');
        if (json.is_object()) out += scalar(key) + ": ";
        append(out, value, indent + 2);
    }
    out += '\n';
    out.append(indent, ' ');
    out += json.is_object() ? '}' : ']';
}

} // namespace

std::string layOut(const Json& json) {
    const PlainNumbers numbers;
    std::string out;
    append(out, json, 0);
    return out + '\n';
}

} // namespace effleur::library
