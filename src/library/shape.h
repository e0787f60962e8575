#pragma once

#include "library/document.h"

#include <span>
#include <string_view>
#include <vector>

namespace effleur::library {

class Report;
struct Shape;

/// A named part of an object.
struct Field {
    std::string_view name;
    const Shape* shape = nullptr;
    bool required = false;
};

/// What a value must look like. The published schema says the same in its own language; tests hold both together.
struct Shape {
    enum class Is {
        Text,     ///< a string, or an object of strings by language
        String,   ///< of `low` to `high` characters
        Name,     ///< an id: small letters, digits and single hyphens between them, at most 64
        Language, ///< "en", "pt-BR"
        Word,     ///< one of `words`
        Integer,  ///< low..high
        Number,   ///< low..high
        Boolean,
        List,   ///< low..high items of the shape `item`
        Tuple,  ///< exactly the shapes `items`
        Object, ///< `fields`; unknown ones are kept, with a warning
        Map,    ///< low..high members of the shape `item`, each with a Name as its key
        Either  ///< the one of `items` that is of the value's kind
    };
    Is is = Is::Object;
    double low = 0;
    double high = 0;
    std::vector<std::string_view> words{};
    const Shape* item = nullptr;
    std::vector<const Shape*> items{};
    std::vector<Field> fields{};
};

/// Checks `value` against `shape` and reports everything that does not fit.
void check(const Value& value, const Shape& shape, Report& report);

bool isName(std::string_view text);
bool isLanguage(std::string_view text);

} // namespace effleur::library
