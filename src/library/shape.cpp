#include "library/shape.h"

#include "library/report.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace effleur::library {
namespace {

constexpr std::size_t longestName = 64;
constexpr std::size_t longestText = 2000;

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t lettersIn(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string plain(double number) {
    std::array<char, 400> text{}; // the largest double has 309 digits
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

bool isWhole(const Value& value) {
    return value.isNumber() && std::floor(value.number()) == value.number();
}

std::string kindName(Kind kind) {
    switch (kind) {
    case Kind::Null: return "null";
    case Kind::Boolean: return "true or false";
    case Kind::Integer:
    case Kind::Real: return "a number";
    case Kind::String: return "words in quotes";
    case Kind::Array: return "a list [...]";
    case Kind::Object: return "an object {...}";
    }
    return {};
}

std::string counted(double count, std::string_view one) {
    return plain(count) + ' ' + std::string(one) + (count == 1 ? "" : "s");
}

/// What belongs here, as the object of "Here belongs ...".
std::string expected(const Shape& shape) {
    switch (shape.is) {
    case Shape::Is::Text: return "a sentence in quotes, or an object of sentences by language";
    case Shape::Is::String: return "words in quotes";
    case Shape::Is::Name: return "a short name in quotes";
    case Shape::Is::Language: return "a language in quotes, such as \"en\"";
    case Shape::Is::Word: return "one of the words " + oneOf(shape.words);
    case Shape::Is::Integer: return "a whole number from " + plain(shape.low) + " to " + plain(shape.high);
    case Shape::Is::Number: return "a number from " + plain(shape.low) + " to " + plain(shape.high);
    case Shape::Is::Boolean: return "true or false";
    case Shape::Is::List: return "a list [...]";
    case Shape::Is::Tuple: return "a list of " + counted(static_cast<double>(shape.items.size()), "value");
    case Shape::Is::Object:
    case Shape::Is::Map: return "an object {...}";
    case Shape::Is::Either: {
        std::string all;
        for (const Shape* each : shape.items)
            all += (all.empty() ? "" : ", or ") + expected(*each);
        return all;
    }
    }
    return {};
}

bool fitsKind(const Value& value, const Shape& shape) {
    switch (shape.is) {
    case Shape::Is::Text: return value.is(Kind::String) || value.is(Kind::Object);
    case Shape::Is::String:
    case Shape::Is::Name:
    case Shape::Is::Language:
    case Shape::Is::Word: return value.is(Kind::String);
    case Shape::Is::Integer: return isWhole(value);
    case Shape::Is::Number: return value.isNumber();
    case Shape::Is::Boolean: return value.is(Kind::Boolean);
    case Shape::Is::List:
    case Shape::Is::Tuple: return value.is(Kind::Array);
    case Shape::Is::Object:
    case Shape::Is::Map: return value.is(Kind::Object);
    case Shape::Is::Either:
        return std::any_of(shape.items.begin(), shape.items.end(),
                           [&](const Shape* each) { return fitsKind(value, *each); });
    }
    return false;
}

/// Authors may leave notes to themselves under such names.
bool isNote(std::string_view name) {
    return name.substr(0, 1) == "_" || name.substr(0, 1) == "$" || name.substr(0, 2) == "//" || name == "comment";
}

void checkCount(const Value& value, const Shape& shape, std::string_view one, Report& report) {
    const auto count = static_cast<double>(value.size());
    if (count < shape.low)
        report.error(value, "E205", "Here must be at least " + counted(shape.low, one) + ".");
    else if (count > shape.high)
        report.error(value, "E205",
                     "Here may be at most " + counted(shape.high, one) + ", but there are " + plain(count) + ".");
}

void checkText(const Value& value, Report& report) {
    if (value.is(Kind::String)) {
        if (lettersIn(value.text()) > longestText)
            report.error(value, "E204", "This text is too long: more than 2000 characters.");
        return;
    }
    if (value.begin() == value.end()) report.error(value, "E205", "Here must be a sentence in at least one language.");
    for (const Value each : value) {
        if (!isLanguage(each.key()))
            report.error(each, "E206", inQuotes(each.key()) + " is not a language.",
                         "Write a short code such as \"en\" or \"de\".");
        if (!each.is(Kind::String))
            report.error(each, "E202", "Here belongs a sentence in quotes, not " + kindName(each.kind()) + ".");
        else
            checkText(each, report);
    }
}

void reportStrange(const Value& value, const Shape& shape, const std::vector<bool>& seen,
                   const std::vector<Value>& strange, Report& report) {
    std::vector<std::string_view> absent;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (!seen[i]) absent.push_back(shape.fields[i].name);
    std::vector<std::string_view> names;
    for (const Value& member : strange) {
        const bool last = report.isFullOfWarnings();
        report.warningAtKey(member, "W201", "The field " + inQuotes(member.key()) + " is not known and has no effect.",
                            didYouMean(member.key(), absent));
        if (last) break;
        names.push_back(member.key());
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const Field& field = shape.fields[i];
        if (!field.required || seen[i]) continue;
        const bool misspelt = !didYouMean(field.name, names).empty();
        report.error(value, "E201", "The field " + inQuotes(field.name) + " is missing here.",
                     misspelt ? "Is it misspelt?" : "Add it: here belongs " + expected(*field.shape) + ".");
    }
}

void checkObject(const Value& value, const Shape& shape, Report& report) {
    std::vector<bool> seen(shape.fields.size());
    std::vector<Value> strange;
    for (const Value member : value) {
        const auto field = std::find_if(shape.fields.begin(), shape.fields.end(),
                                        [&](const Field& each) { return each.name == member.key(); });
        if (field != shape.fields.end()) {
            seen[static_cast<std::size_t>(field - shape.fields.begin())] = true;
            check(member, *field->shape, report);
        } else if (!isNote(member.key())) {
            strange.push_back(member);
        }
    }
    const auto missing = [&](const Field& each) {
        return each.required && !seen[static_cast<std::size_t>(&each - shape.fields.data())];
    };
    if (!strange.empty() || std::any_of(shape.fields.begin(), shape.fields.end(), missing))
        reportStrange(value, shape, seen, strange, report);
}

} // namespace

bool isName(std::string_view text) {
    if (text.empty() || text.size() > longestName || text.back() == '-') return false;
    bool hyphen = true;
    for (const char c : text) {
        if (c == '-' ? hyphen : !isLetter(c) && !isDigit(c)) return false;
        hyphen = c == '-';
    }
    return true;
}

bool isLanguage(std::string_view text) {
    const auto hyphen = std::min(text.find('-'), text.size());
    if (hyphen < 2 || hyphen > 3 ||
        !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(hyphen), isLetter))
        return false;
    if (hyphen == text.size()) return true;
    const auto rest = text.substr(hyphen + 1);
    return rest.size() >= 2 && rest.size() <= 8 && std::all_of(rest.begin(), rest.end(), [](char c) {
               return isLetter(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
           });
}

void check(const Value& value, const Shape& shape, Report& report) {
    if (report.isFull()) return;
    if (!fitsKind(value, shape)) {
        const bool fraction = shape.is == Shape::Is::Integer && value.isNumber();
        report.error(value, "E202",
                     "Here belongs " + expected(shape) + ", not " +
                         (fraction ? plain(value.number()) : kindName(value.kind())) + ".",
                     shape.is == Shape::Is::Text || !value.is(Kind::String) || value.text().empty() ||
                             value.text().find_first_not_of("0123456789.") != std::string_view::npos
                         ? ""
                         : "Write the number without quotes.");
        return;
    }
    switch (shape.is) {
    case Shape::Is::Text: checkText(value, report); break;
    case Shape::Is::String: {
        const auto letters = static_cast<double>(lettersIn(value.text()));
        if (letters < shape.low) report.error(value, "E204", "This must not be empty.");
        if (letters > shape.high)
            report.error(value, "E204", "This is too long: more than " + plain(shape.high) + " characters.");
        break;
    }
    case Shape::Is::Name:
        if (!isName(value.text()))
            report.error(value, "E206", inQuotes(value.text()) + " can't be used as a name.",
                         "Use small letters and digits, with single hyphens between words.");
        break;
    case Shape::Is::Language:
        if (!isLanguage(value.text()))
            report.error(value, "E206", inQuotes(value.text()) + " is not a language.",
                         "Write a short code such as \"en\" or \"de\".");
        break;
    case Shape::Is::Word:
        if (std::find(shape.words.begin(), shape.words.end(), value.text()) == shape.words.end()) {
            auto near = didYouMean(value.text(), shape.words);
            report.error(value, "E203",
                         inQuotes(value.text()) + " is not known here. Possible words are " + oneOf(shape.words) + ".",
                         std::move(near));
        }
        break;
    case Shape::Is::Integer:
    case Shape::Is::Number:
        if (!(value.number() >= shape.low && value.number() <= shape.high))
            report.error(value, "E204", "Here belongs " + expected(shape) + ".");
        break;
    case Shape::Is::Boolean: break;
    case Shape::Is::List:
        checkCount(value, shape, "entry", report);
        for (const Value each : value)
            check(each, *shape.item, report);
        break;
    case Shape::Is::Tuple: {
        if (value.size() != shape.items.size()) {
            report.error(value, "E205",
                         "Here belongs " + expected(shape) + ", not of " + plain(static_cast<double>(value.size())) +
                             ".");
            break;
        }
        auto item = shape.items.begin();
        for (const Value each : value)
            check(each, **item++, report);
        break;
    }
    case Shape::Is::Object: checkObject(value, shape, report); break;
    case Shape::Is::Map:
        checkCount(value, shape, "entry", report);
        for (const Value each : value) {
            if (!isName(each.key()))
                report.error(each, "E206", inQuotes(each.key()) + " can't be used as a name.",
                             "Use small letters and digits, with single hyphens between words.");
            check(each, *shape.item, report);
        }
        break;
    case Shape::Is::Either:
        check(value,
              **std::find_if(shape.items.begin(), shape.items.end(),
                             [&](const Shape* each) { return fitsKind(value, *each); }),
              report);
        break;
    }
}

} // namespace effleur::library
