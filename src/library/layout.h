#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace effleur::library {

using Json = nlohmann::ordered_json;

/// The document as text that people like to edit: two spaces a level, short lists and small objects on one line.
std::string layOut(const Json& json);

} // namespace effleur::library
