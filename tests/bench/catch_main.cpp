// Debian 12 has Catch2 2, whose benchmarks need their own main object; Catch2 3 brings both.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#endif
#include "support/catch.h"
