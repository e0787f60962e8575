#pragma once

#include <string>

/// A ratio that a test case measured once, printed with the rest. `least` = what is wanted of it.
void tellRatio(const std::string& what, double ratio, double least);
