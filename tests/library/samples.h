#pragma once

#include "library/library.h"

#include <nlohmann/json.hpp>
#include <string>

namespace samples {

using Json = nlohmann::ordered_json;

/// A body map with a stroke of every kind, and a routine that uses all of them.
std::string bodyText();
std::string routineText();
const effleur::body::BodyMap& body();

/// The text with the value at a JSON pointer replaced, or taken out.
std::string with(const std::string& text, const std::string& pointer, const Json& value);
std::string without(const std::string& text, const std::string& pointer);

/// A body map, or a routine with strokes of its own, that is written in 12 units a centimetre: the same in so many.
std::string inUnits(const std::string& text, double perCm);

/// Pointers of every value below the root, in document order.
std::vector<std::string> pointers(const std::string& text);

/// Codes of the findings, in their order, with a blank between.
std::string codes(const effleur::routine::Findings& findings);

/// How a finding reads in English.
std::string message(const effleur::routine::Finding& finding);
std::string suggestion(const effleur::routine::Finding& finding);
std::string described(const std::filesystem::path& file, const effleur::routine::Finding& finding);

} // namespace samples
