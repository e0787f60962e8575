#pragma once

#include "body/body_map.h"
#include "library/document.h"
#include "routine/routine.h"

namespace effleur::library {

class Report;

/// Reads a routine whose shape was checked, and reports what it can't mean on `map`. Takes values of any shape: what
/// does not fit keeps its default. The routine's own strokes are added to `map`.
routine::Routine readMeaning(const Value& root, body::BodyMap& map, Report& report);

/// The fields alone, without looking at what they mean.
routine::Routine readFields(const Value& root);

} // namespace effleur::library
