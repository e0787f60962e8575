#include "library/shape.h"

#include "library/report.h"

#include <algorithm>
#include <cmath>

namespace effleur::library {
namespace {

using routine::Argument;
using routine::Form;
using routine::Problem;

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

bool isWhole(const Value& value) {
    return value.isNumber() && std::floor(value.number()) == value.number();
}

using Forms = std::vector<Form>;

Forms formOf(Kind kind) {
    switch (kind) {
    case Kind::Null: return {{Form::Null}};
    case Kind::Boolean: return {{Form::Boolean}};
    case Kind::Integer:
    case Kind::Real: return {{Form::AnyNumber}};
    case Kind::String: return {{Form::Words}};
    case Kind::Array: return {{Form::List}};
    case Kind::Object: return {{Form::Object}};
    }
    return {};
}

/// What belongs here.
Forms expected(const Shape& shape) {
    switch (shape.is) {
    case Shape::Is::Text: return {{Form::Text}};
    case Shape::Is::String: return {{Form::Words}};
    case Shape::Is::Name: return {{Form::Name}};
    case Shape::Is::Language: return {{Form::Language}};
    case Shape::Is::Word: return {{Form::OneOf, 0, 0, copied(shape.words)}};
    case Shape::Is::Integer: return {{Form::Whole, shape.low, shape.high}};
    case Shape::Is::Number: return {{Form::Number, shape.low, shape.high}};
    case Shape::Is::Boolean: return {{Form::Boolean}};
    case Shape::Is::List: return {{Form::List}};
    case Shape::Is::Tuple: return {{Form::Tuple, static_cast<double>(shape.items.size())}};
    case Shape::Is::Object:
    case Shape::Is::Map: return {{Form::Object}};
    case Shape::Is::Either: {
        Forms all;
        for (const Shape* each : shape.items)
            for (Form& form : expected(*each))
                all.push_back(std::move(form));
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

void checkCount(const Value& value, const Shape& shape, Report& report) {
    const auto count = static_cast<double>(value.size());
    if (count < shape.low)
        report.add(value, Problem::NoEntry, {shape.low});
    else if (count > shape.high)
        report.add(value, Problem::TooManyEntries, {shape.high, count});
}

void checkText(const Value& value, Report& report) {
    if (value.is(Kind::String)) {
        if (lettersIn(value.text()) > longestText)
            report.add(value, Problem::TextTooLong, {static_cast<double>(longestText)});
        return;
    }
    if (value.begin() == value.end()) report.add(value, Problem::NoSentence);
    for (const Value each : value) {
        if (!isLanguage(each.key())) report.add(each, Problem::NoLanguage, {shortened(each.key())});
        if (!each.is(Kind::String))
            report.add(each, Problem::WrongForm, {Forms{{Form::Sentence}}, formOf(each.kind())});
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
        report.addAtKey(member, Problem::UnknownField, {shortened(member.key()), nearest(member.key(), absent)});
        if (last) break;
        names.push_back(member.key());
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const Field& field = shape.fields[i];
        if (!field.required || seen[i]) continue;
        if (nearest(field.name, names).empty())
            report.add(value, Problem::FieldMissing, {shortened(field.name), expected(*field.shape)});
        else
            report.add(value, Problem::FieldMisspelt, {shortened(field.name)});
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
        const bool quoted = shape.is != Shape::Is::Text && value.is(Kind::String) && !value.text().empty() &&
                            value.text().find_first_not_of("0123456789.") == std::string_view::npos;
        report.add(value, quoted ? Problem::NumberInQuotes : Problem::WrongForm,
                   {expected(shape), fraction ? Argument(value.number()) : Argument(formOf(value.kind()))});
        return;
    }
    switch (shape.is) {
    case Shape::Is::Text: checkText(value, report); break;
    case Shape::Is::String: {
        const auto letters = static_cast<double>(lettersIn(value.text()));
        if (letters < shape.low) report.add(value, Problem::Empty);
        if (letters > shape.high) report.add(value, Problem::TooLong, {shape.high});
        break;
    }
    case Shape::Is::Name:
        if (!isName(value.text())) report.add(value, Problem::NoName, {shortened(value.text())});
        break;
    case Shape::Is::Language:
        if (!isLanguage(value.text())) report.add(value, Problem::NoLanguage, {shortened(value.text())});
        break;
    case Shape::Is::Word:
        if (std::find(shape.words.begin(), shape.words.end(), value.text()) == shape.words.end())
            report.add(value, Problem::UnknownWord,
                       {shortened(value.text()), copied(shape.words), nearest(value.text(), shape.words)});
        break;
    case Shape::Is::Integer:
    case Shape::Is::Number:
        if (!(value.number() >= shape.low && value.number() <= shape.high))
            report.add(value, Problem::OutOfRange, {expected(shape)});
        break;
    case Shape::Is::Boolean: break;
    case Shape::Is::List:
        checkCount(value, shape, report);
        for (const Value each : value)
            check(each, *shape.item, report);
        break;
    case Shape::Is::Tuple: {
        if (value.size() != shape.items.size()) {
            report.add(value, Problem::WrongLength, {expected(shape), static_cast<double>(value.size())});
            break;
        }
        auto item = shape.items.begin();
        for (const Value each : value)
            check(each, **item++, report);
        break;
    }
    case Shape::Is::Object: checkObject(value, shape, report); break;
    case Shape::Is::Map:
        checkCount(value, shape, report);
        for (const Value each : value) {
            if (!isName(each.key())) report.add(each, Problem::NoName, {shortened(each.key())});
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
