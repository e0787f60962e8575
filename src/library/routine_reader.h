#pragma once

#include "library/document.h"
#include "routine/routine.h"

namespace effleur::library {

/// The fields alone, without looking at what they mean.
routine::Routine readFields(const Value& root);

} // namespace effleur::library
